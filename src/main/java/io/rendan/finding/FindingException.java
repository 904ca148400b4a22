package io.rendan.finding;

import io.rendan.run.RunReference;

/** A question about findings, or a decision on one, that leads nowhere. */
public abstract sealed class FindingException extends RuntimeException {

    private FindingException(String detail) {
        super(detail);
    }

    /** What and why, for people. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** No run that counts here has ever had it. */
    public static final class Unknown extends FindingException {

        private final String kind;
        private final String id;

        Unknown(String kind, String id) {
            super("there is no %s '%s'".formatted(kind, id));
            this.kind = kind;
            this.id = id;
        }

        /** What was looked for: {@code finding} or {@code group}. */
        public String kind() {
            return kind;
        }

        public String id() {
            return id;
        }
    }

    /** Findings of two organisations do not compare. */
    public static final class OtherDataset extends FindingException {

        OtherDataset(RunReference named, RunReference current) {
            super(
                    "run %s is of the dataset '%s', expected one of '%s' as the current run is"
                            .formatted(named.id(), named.dataset(), current.dataset()));
        }
    }

    /** The newest run no longer has the finding. */
    public static final class Gone extends FindingException {

        Gone(Decision.Kind decision) {
            super(
                    "%s cannot be decided: the finding is RESOLVED, expected one of the newest run"
                            .formatted(decision));
        }
    }
}
