package io.rendan.dataset;

import java.util.Locale;
import java.util.Set;

/** Files that file managers and office programs leave in folders and zips: no part of a dataset. */
final class Leftovers {

    private static final Set<String> FILES =
            Set.of(
                    ".ds_store",
                    ".localized",
                    ".apdisk",
                    ".directory",
                    "thumbs.db",
                    "ehthumbs.db",
                    "desktop.ini",
                    "icon\r");
    private static final Set<String> FOLDERS =
            Set.of("__macosx", ".trashes", ".fseventsd", ".spotlight-v100", "$recycle.bin");

    private Leftovers() {}

    /** Whether a file is one of them, by its path with slashes. */
    static boolean holds(String path) {
        String[] parts = path.toLowerCase(Locale.ROOT).split("/", -1);
        for (int i = 0; i + 1 < parts.length; i++) {
            if (FOLDERS.contains(parts[i])) {
                return true;
            }
        }
        String name = parts[parts.length - 1];
        return name.startsWith("._") || name.startsWith("~$") || FILES.contains(name);
    }
}
