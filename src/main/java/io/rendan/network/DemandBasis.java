package io.rendan.network;

/** Whose money is followed through the supply layer. Methods, sections 1 and 10. */
public enum DemandBasis {
    /** What user segments pay on SALES contracts. */
    USERS("user revenue"),
    /** Where users pay nothing: what parties pay that buy and sell nothing. */
    FINAL_BUYERS("what final buyers pay"),
    /** Nobody pays from outside, or nothing is known of it. */
    NONE("user revenue");

    private final String words;

    DemandBasis(String words) {
        this.words = words;
    }

    /** What the money is called in a sentence. */
    public String words() {
        return words;
    }
}
