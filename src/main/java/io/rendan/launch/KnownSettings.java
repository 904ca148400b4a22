package io.rendan.launch;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The settings that there are, ours and those of the libraries, as their metadata list them. */
final class KnownSettings {

    private static final List<String> METADATA =
            List.of(
                    "META-INF/spring-configuration-metadata.json",
                    "META-INF/additional-spring-configuration-metadata.json");

    /** A setting by its name and the Java type of its values. */
    record Setting(String name, String type) {

        /** Whether names may go on behind it, with a dot or an index. */
        boolean isOpen() {
            return type.startsWith("java.util.") || type.endsWith("[]");
        }
    }

    private final Map<String, Setting> byName = new HashMap<>();

    private KnownSettings() {}

    /** Reads what stands on the class path. */
    static KnownSettings read() {
        var known = new KnownSettings();
        try {
            for (String file : METADATA) {
                var urls = KnownSettings.class.getClassLoader().getResources(file);
                for (URL url : Collections.list(urls)) {
                    known.add(url);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private void add(URL metadata) throws IOException {
        try (InputStream json = metadata.openStream()) {
            for (JsonNode property : JsonMapper.shared().readTree(json).path("properties")) {
                String name = property.path("name").asString("");
                byName.put(
                        plain(name),
                        new Setting(name, property.path("type").asString("java.lang.String")));
            }
        }
    }

    /** Our own settings, by name. */
    List<Setting> own() {
        return byName.values().stream()
                .filter(setting -> setting.name().startsWith("rendan."))
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }

    /**
     * What is wrong with the name of a setting, in a sentence.
     *
     * @param written how the name was written, with dashes before it or not
     */
    Optional<String> fault(String written) {
        String name = written.replaceFirst("^-+", "");
        if (isKnown(name)) {
            return Optional.empty();
        }
        String meant =
                nearest(name)
                        .map(near -> "; did you mean %s?".formatted(dashes(written) + near))
                        .orElse("");
        return Optional.of("there is no setting %s%s".formatted(written, meant));
    }

    private static String dashes(String written) {
        return written.startsWith("-") ? "--" : "";
    }

    private boolean isKnown(String name) {
        int index = name.indexOf('[');
        @Nullable Setting setting = byName.get(plain(index < 0 ? name : name.substring(0, index)));
        if (setting != null && (index < 0 || setting.isOpen())) {
            return true;
        }
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            @Nullable Setting parent = byName.get(plain(name.substring(0, dot)));
            if (parent != null && parent.isOpen()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> nearest(String name) {
        return Likeness.nearest(
                name, byName.values().stream().map(Setting::name).sorted().toList());
    }

    /** Without what relaxed binding overlooks. */
    private static String plain(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
