package io.rendan.quality;

/** Why two names are taken for one party, the surest first; methods.md, section 13. */
public enum DuplicateKind {
    /** Equal but for case, accents, punctuation, abbreviations and legal form. */
    SAME_NAME(Certainty.HIGH),
    /** Equal but for blanks. */
    SPACING(Certainty.HIGH),
    /** The same words in another order. */
    ORDER(Certainty.HIGH),
    /** One of the names says that it trades as the other. */
    ALIAS(Certainty.HIGH),
    /** Ids that are equal but for case, punctuation and leading zeros, and a word in common. */
    SAME_ID(Certainty.HIGH),
    /** A long name that breaks off inside the last word of the other. */
    TRUNCATED(Certainty.HIGH),
    /** One slip of the pen in one word, and enough else that agrees. */
    TYPO(Certainty.MEDIUM),
    /** A letter's difference in the only word that names the company: a slip, or another name. */
    SIMILAR(Certainty.LOW),
    /** The same name with another legal form: one party, or two of one group. */
    OTHER_LEGAL_FORM(Certainty.LOW);

    private final Certainty certainty;

    DuplicateKind(Certainty certainty) {
        this.certainty = certainty;
    }

    public Certainty certainty() {
        return certainty;
    }

    /** Whether it says that they are likely one, not just that they may be. */
    public boolean isLikely() {
        return certainty != Certainty.LOW;
    }
}
