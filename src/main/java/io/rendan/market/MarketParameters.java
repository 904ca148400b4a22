package io.rendan.market;

/**
 * How an audit is held.
 *
 * @param leastCoverage share of the contracts a rule judges that must carry its field
 * @param circleSpread by how much of the largest value the values of a circle may differ
 * @param longestCircle most parties of a circle
 * @param circlesListed most circles looked for
 * @param fewestOutside outside contracts that make a comparison
 * @param issuesListed most findings of one rule, those of most money; the rest are counted
 * @param ruleRows most rows of a rule
 */
public record MarketParameters(
        double leastCoverage,
        double circleSpread,
        int longestCircle,
        int circlesListed,
        int fewestOutside,
        int issuesListed,
        int ruleRows) {

    public MarketParameters {
        share("leastCoverage", leastCoverage);
        share("circleSpread", circleSpread);
        positive("longestCircle", longestCircle);
        positive("circlesListed", circlesListed);
        positive("fewestOutside", fewestOutside);
        positive("issuesListed", issuesListed);
        positive("ruleRows", ruleRows);
    }

    /** A tenth of the contracts, a tenth of the value, circles of four, three outside contracts. */
    public static MarketParameters defaults() {
        return new MarketParameters(0.1, 0.1, 4, 10_000, 3, 5_000, 500_000);
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, is " + value);
        }
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, is " + value);
        }
    }
}
