package io.rendan.network;

/** Whose money is followed through the supply layer. Methods, sections 1 and 10. */
public enum DemandBasis {
    /** What user segments pay on SALES contracts. */
    USERS("user revenue", "what goes to users"),
    /** Where users pay nothing: what parties pay that buy and sell nothing. */
    FINAL_BUYERS("what final buyers pay", "what goes to final buyers"),
    /** Nobody pays from outside, or nothing is known of it. */
    NONE("user revenue", "what goes to users");

    private final String words;
    private final String wordsWithoutMoney;

    DemandBasis(String words, String wordsWithoutMoney) {
        this.words = words;
        this.wordsWithoutMoney = wordsWithoutMoney;
    }

    /** What the money is called in a sentence. */
    public String words() {
        return words;
    }

    /** What it is called where amounts are no money. */
    public String wordsWithoutMoney() {
        return wordsWithoutMoney;
    }
}
