package io.rendan.incentive;

import java.util.List;

/**
 * What the platform may pay for a collaboration, and to whom. Methods, section 4.
 *
 * <p>{@code pool} = sharing rate × expected annual value. A player's part is {@code pool × φ_i /
 * v(all)}, φ the Shapley value of {@code v(S) = Σ over capabilities of min(unmet budgets of buyers
 * in S, spare capacity in S × price)}. Substitutes play along so that nobody is paid for what
 * others could do as well; what falls to them is not paid out.
 *
 * @param pool a year
 * @param shares members first, then substitutes
 * @param exact whether the shares are exact; if not, each has an error
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
     * @param marginalContribution what the value of all falls by without it, a year
     */
    public record Share(
            int party, boolean member, double amount, double error, double marginalContribution) {}

    /**
     * Whether the split keeps everybody: in the core no set of players is worth more on its own.
     *
     * @param proven whether no set of players could have been missed
     * @param wouldWalkAway party indices of those who would gain most by leaving together; none if
     *     the split is in the core
     * @param gain of the value, what they would gain a year
     */
    public record Stability(boolean proven, List<Integer> wouldWalkAway, double gain) {

        public Stability {
            wouldWalkAway = List.copyOf(wouldWalkAway);
        }

        /** Whether nobody was found who would leave, though not everybody was looked at. */
        public boolean isOpen() {
            return !proven && wouldWalkAway.isEmpty();
        }

        /** Whether nobody was found who would leave. */
        public boolean isInCore() {
            return wouldWalkAway.isEmpty();
        }
    }

    public Incentive {
        shares = List.copyOf(shares);
    }

    /** What the members get; the rest of the pool stays with the platform. */
    public double paidOut() {
        return shares.stream().filter(Share::member).mapToDouble(Share::amount).sum();
    }
}
