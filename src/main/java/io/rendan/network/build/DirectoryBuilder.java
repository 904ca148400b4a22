package io.rendan.network.build;

import io.rendan.network.Directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Collects things of one type and numbers them by ascending id. */
public final class DirectoryBuilder {

    private final String type;
    private final TreeMap<String, String> names = new TreeMap<>();
    private final Map<String, Integer> indices = new HashMap<>();

    DirectoryBuilder(String type) {
        this.type = type;
    }

    void add(String id, String name) {
        if (names.put(id, name) != null) {
            throw new IllegalArgumentException("%s %s appears twice".formatted(type, id));
        }
    }

    Directory build() {
        String[] ids = names.keySet().toArray(String[]::new);
        for (int index = 0; index < ids.length; index++) {
            indices.put(ids[index], index);
        }
        return new Directory(ids, names.values().toArray(String[]::new));
    }

    public int size() {
        return names.size();
    }

    /** Index after {@link #build()}. */
    public int index(String id) {
        return Objects.requireNonNull(
                indices.get(id), () -> "%s %s is not known".formatted(type, id));
    }
}
