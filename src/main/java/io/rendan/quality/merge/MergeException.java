package io.rendan.quality.merge;

/** Two parties cannot be treated as one, or two. */
public abstract sealed class MergeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private MergeException(String message) {
        super(message);
    }

    /** There is no such party. */
    public static final class UnknownParty extends MergeException {

        private static final long serialVersionUID = 1L;
        private final String id;

        UnknownParty(String id) {
            super("there is no party '%s'".formatted(id));
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** There is no such merge. */
    public static final class UnknownMerge extends MergeException {

        private static final long serialVersionUID = 1L;
        private final String id;

        UnknownMerge(String id) {
            super("there is no merge '%s'".formatted(id));
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** They are two, and why. */
    public static final class NotOne extends MergeException {

        private static final long serialVersionUID = 1L;

        NotOne(String why) {
            super(why);
        }
    }
}
