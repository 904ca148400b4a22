package io.rendan.network;

/**
 * Contracts known at the snapshot's date, ended ones included, numbered by ascending id. A contract
 * signed (where that is not known: started) after the date is not in it. All arrays have one entry
 * a contract and must not be written to.
 *
 * @param ids ascending
 * @param kinds what each is about
 * @param sides between whom, for what
 * @param terms what was agreed
 * @param paid what the buyer paid in the window: its settlements or, where it never had any, {@code
 *     annualValue × active days / 365}; 0 if not known
 * @param months monthly settlements in the window
 */
public record Contracts(
        String[] ids,
        ContractKind[] kinds,
        Sides sides,
        Terms terms,
        double[] paid,
        SettledMonths months) {

    /**
     * Between whom and for what.
     *
     * @param suppliers party index
     * @param buyers party index
     * @param capabilities capability index, -1 for none
     * @param communities community index, -1 for none
     */
    public record Sides(int[] suppliers, int[] buyers, int[] capabilities, int[] communities) {}

    /**
     * What was agreed.
     *
     * @param annualValues agreed value a year, NaN if not known
     * @param signedDays epoch day of signature, {@link #UNKNOWN_DAY} if not known
     * @param startDays first epoch day, {@link #UNKNOWN_DAY} if not known
     * @param endDays last epoch day (inclusive; an EXTERNAL contract without an end has one year),
     *     {@link #OPEN_END} if open
     * @param penaltyRates NaN if none
     * @param outsideOptions yearly price of the best outside offer, NaN if none known
     */
    public record Terms(
            double[] annualValues,
            int[] signedDays,
            int[] startDays,
            int[] endDays,
            double[] penaltyRates,
            double[] outsideOptions) {}

    /** Stands for a day that is not known. */
    public static final int UNKNOWN_DAY = Integer.MIN_VALUE;

    /** Stands for the end of a contract that is open. */
    public static final int OPEN_END = Integer.MAX_VALUE;

    public int size() {
        return ids.length;
    }

    public String id(int contract) {
        return ids[contract];
    }

    public ContractKind kind(int contract) {
        return kinds[contract];
    }

    /** Party index. */
    public int supplier(int contract) {
        return sides.suppliers[contract];
    }

    /** Party index. */
    public int buyer(int contract) {
        return sides.buyers[contract];
    }

    /** Capability index that the contract itself names, -1 for none. */
    public int capability(int contract) {
        return sides.capabilities[contract];
    }

    /** Community index, -1 for none. */
    public int community(int contract) {
        return sides.communities[contract];
    }

    /** Agreed value a year, NaN if not known. */
    public double annualValue(int contract) {
        return terms.annualValues[contract];
    }

    /** First epoch day, {@link #UNKNOWN_DAY} if not known. */
    public int startDay(int contract) {
        return terms.startDays[contract];
    }

    /** Last epoch day, {@link #OPEN_END} if open. */
    public int endDay(int contract) {
        return terms.endDays[contract];
    }

    /** NaN if none. */
    public double penaltyRate(int contract) {
        return terms.penaltyRates[contract];
    }

    /** Yearly price of the best outside offer, NaN if none is known. */
    public double outsideOption(int contract) {
        return terms.outsideOptions[contract];
    }

    /** What the buyer paid in the window, 0 if not known. */
    public double paid(int contract) {
        return paid[contract];
    }

    /** Whether the contract is in force on this epoch day; an unknown start counts as begun. */
    public boolean isActiveOn(int contract, long day) {
        return terms.startDays[contract] <= day && day <= terms.endDays[contract];
    }

    /** Epoch day the contract came about: signed, else started, else {@link #UNKNOWN_DAY}. */
    public int formedDay(int contract) {
        return terms.signedDays[contract] != UNKNOWN_DAY
                ? terms.signedDays[contract]
                : terms.startDays[contract];
    }

    /** Whether the buyer is a user segment: the only source of user revenue. */
    public boolean isSale(int contract) {
        return kinds[contract] == ContractKind.SALES;
    }

    /** See {@link Sides}. */
    public int[] suppliers() {
        return sides.suppliers;
    }

    /** See {@link Sides}. */
    public int[] buyers() {
        return sides.buyers;
    }

    /** See {@link Sides}. */
    public int[] capabilities() {
        return sides.capabilities;
    }

    /** See {@link Sides}. */
    public int[] communities() {
        return sides.communities;
    }

    /** See {@link Terms}. */
    public double[] annualValues() {
        return terms.annualValues;
    }

    /** See {@link Terms}. */
    public int[] signedDays() {
        return terms.signedDays;
    }

    /** See {@link Terms}. */
    public int[] startDays() {
        return terms.startDays;
    }

    /** See {@link Terms}. */
    public int[] endDays() {
        return terms.endDays;
    }

    /** See {@link Terms}. */
    public double[] penaltyRates() {
        return terms.penaltyRates;
    }

    /** See {@link Terms}. */
    public double[] outsideOptions() {
        return terms.outsideOptions;
    }
}
