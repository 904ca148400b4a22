package io.rendan.opportunity;

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
 */
public record Incentive(double pool, List<Share> shares) {

    /**
     * A player's part.
     *
     * @param party party index
     * @param member whether it belongs to the collaboration; if not, it is a substitute
     * @param amount of the pool, a year
     */
    public record Share(int party, boolean member, double amount) {}

    public Incentive {
        shares = List.copyOf(shares);
    }

    /** What the members get; the rest of the pool stays with the platform. */
    public double paidOut() {
        return shares.stream().filter(Share::member).mapToDouble(Share::amount).sum();
    }
}
