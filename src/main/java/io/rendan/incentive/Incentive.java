package io.rendan.incentive;

import java.util.List;

/**
 * What the platform may pay for a collaboration, and to whom. Methods, section 4.
 *
 * <p>{@code pool} = sharing rate × expected annual value. A player's part is {@code pool × φ_i /
 * v(all)}, φ the Shapley value of {@code v(S) = Σ over capabilities of min(unmet budgets of buyers
 * in S, spare capacity in S × price)}. Substitutes are players too, so that nobody is paid for what
 * others could do as well; their parts are not paid out.
 *
 * @param pool to be shared, a year
 * @param shares members first, then substitutes
 * @param exact whether the shares are exact; if not, each has a standard error
 * @param stability whether the split is in the core
 */
public record Incentive(double pool, List<Share> shares, boolean exact, Stability stability) {

    /**
     * A player's part.
     *
     * @param party party index
     * @param member whether it belongs to the collaboration; if not, it is a substitute
     * @param amount of the pool, a year
     * @param error standard error of the amount, 0 where it is exact
     * @param marginalContribution by how much the value of all falls without it, a year
     */
    public record Share(
            int party, boolean member, double amount, double error, double marginalContribution) {}

    /**
     * Whether the split is in the core: no set of players is worth more on its own than its share.
     *
     * @param proven whether all sets of players were considered
     * @param wouldWalkAway party indices of those who would gain most by leaving together; none if
     *     the split is in the core
     * @param gain value that they would gain by leaving, a year
     */
    public record Stability(boolean proven, List<Integer> wouldWalkAway, double gain) {

        public Stability {
            wouldWalkAway = List.copyOf(wouldWalkAway);
        }

        /** Whether no set was found that would leave, although not all sets were considered. */
        public boolean isOpen() {
            return !proven && wouldWalkAway.isEmpty();
        }

        /** Whether no set was found that would leave. */
        public boolean isInCore() {
            return wouldWalkAway.isEmpty();
        }
    }

    public Incentive {
        shares = List.copyOf(shares);
    }

    /** Sum of the members' parts; the rest of the pool stays with the platform. */
    public double paidOut() {
        return shares.stream().filter(Share::member).mapToDouble(Share::amount).sum();
    }
}
