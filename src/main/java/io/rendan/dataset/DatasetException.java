package io.rendan.dataset;

import java.util.Locale;

/** What keeps a dataset out. Names the offending value and what was expected instead. */
public abstract sealed class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DatasetException(String message) {
        super(message);
    }

    /** A name that no dataset can have: blank, or one that would lead out of the folder. */
    public static final class InvalidName extends DatasetException {

        private static final long serialVersionUID = 1L;

        private final String name;

        InvalidName(String name) {
            super("'%s' is no dataset name: expected the name of a folder or zip".formatted(name));
            this.name = name;
        }

        /** As asked for. */
        public String name() {
            return name;
        }
    }

    /** There is no dataset of that name. */
    public static final class NotFound extends DatasetException {

        private static final long serialVersionUID = 1L;

        private final String name;

        NotFound(String name) {
            super("there is no dataset '%s': expected a folder or a zip".formatted(name));
            this.name = name;
        }

        /** As asked for. */
        public String name() {
            return name;
        }
    }

    /** A file that is no zip of a dataset, or one that must not be opened. */
    public static final class Unreadable extends DatasetException {

        private static final long serialVersionUID = 1L;

        Unreadable(String file, String reason) {
            super("%s is no dataset: %s".formatted(file, reason));
        }
    }

    /** A dataset with faults in it, met by a reader that takes only faultless ones. */
    public static final class Faulty extends DatasetException {

        private static final long serialVersionUID = 1L;

        public Faulty(String dataset, long errorCount, DatasetFault first) {
            super(
                    String.format(
                            Locale.ROOT,
                            "%s has %,d faults, the first: %s",
                            dataset,
                            errorCount,
                            first));
        }
    }
}
