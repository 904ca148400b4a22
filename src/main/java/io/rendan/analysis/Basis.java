package io.rendan.analysis;

/** What an answer stands on: which data were there, and which stood in. Methods, section 14. */
public enum Basis {
    /** What user segments pay on SALES contracts. */
    USER_REVENUE("what users pay"),
    /** Where nothing is sold to users: what parties pay that buy and sell nothing. */
    FINAL_BUYERS("what final buyers pay"),
    /** Where no unit sells: those who sell to the units. */
    SUPPLIERS("suppliers, since no unit sells"),
    /** What was settled month by month. */
    SETTLEMENTS("settled amounts"),
    /** Where nothing was settled: the value agreed a year, by the days in force. */
    AGREED_VALUES("agreed values"),
    /** Contracts, each counted as one: where no amount is known. */
    CONTRACT_COUNTS("contracts counted, without money"),
    /** Hours that units spend with each other. */
    INTERACTIONS("hours of interactions"),
    /** Contracts between units. */
    CONTRACTS("contracts between units"),
    /** Contracts of units with suppliers outside. */
    CONTRACTS_OUTSIDE("contracts with suppliers outside"),
    /** Where units only buy outside: that they buy from the same suppliers. */
    SHARED_SUPPLIERS("shared suppliers"),
    /** Capacities as offers state them. */
    CAPACITIES("stated capacities"),
    /** Where no capacity is stated: a unit's load against its own past. */
    OWN_PAST("load against the unit's own past"),
    /** Offers and needs as they are stated. */
    OFFERS_AND_NEEDS("stated offers and needs"),
    /** Where none are stated: who supplied a capability offers it, who bought it needs it. */
    INFERRED_OFFERS("offers and needs inferred from contracts"),
    /** Where units lie on the ways between others. */
    STRUCTURE("the structure of the network"),
    /** People, as their number is stated. */
    HEADCOUNTS("head counts"),
    /** Where no head count is stated: every unit weighs the same. */
    UNITS("units, each with the same weight"),
    /** Win-win value added statements. */
    STATEMENTS("statements"),
    /** Satisfaction that buyers report. */
    SATISFACTION("reported satisfaction"),
    /** Rules of the internal market that contracts could be judged by. */
    RULES("rules of the market"),
    /** When contracts were signed or began. */
    DATES("dates of contracts");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** What it is, as part of a sentence. */
    public String words() {
        return words;
    }

    /** Whether it takes the place of data that are not there. */
    public boolean isStandIn() {
        return switch (this) {
            case FINAL_BUYERS,
                    SUPPLIERS,
                    CONTRACT_COUNTS,
                    SHARED_SUPPLIERS,
                    OWN_PAST,
                    INFERRED_OFFERS,
                    STRUCTURE,
                    UNITS ->
                    true;
            default -> false;
        };
    }
}
