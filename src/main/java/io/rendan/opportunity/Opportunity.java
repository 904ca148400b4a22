package io.rendan.opportunity;

import io.rendan.incentive.Incentive;
import io.rendan.network.Match;

import java.util.List;
import java.util.Optional;

/**
 * A collaboration between two parties that does not exist yet.
 *
 * @param buyer party index; where nothing matches the smaller one
 * @param supplier party index; where nothing matches the larger one
 * @param probability that a contract forms within twelve months
 * @param signs what suggests the collaboration
 * @param valueIfFormed a year, NaN if not known
 * @param incentive what may be paid for it
 * @param alternatives other ways to meet the same needs, the best first
 */
public record Opportunity(
        int buyer,
        int supplier,
        double probability,
        Signs signs,
        double valueIfFormed,
        Incentive incentive,
        List<Alternative> alternatives) {

    public Opportunity {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * What suggests that two parties should work together.
     *
     * @param l3 Σ over three-step paths between the two of 1/√(k_u k_v)
     * @param matches what one needs and the other offers, most valuable first; the first decides
     *     who is the buyer
     * @param priceGap what one pays outside today for what the other offers; empty where neither
     *     does
     */
    public record Signs(double l3, List<Match> matches, Optional<OutsidePriceGap> priceGap) {

        public Signs {
            matches = List.copyOf(matches);
        }
    }

    /** See {@link Signs#l3}. */
    public double l3() {
        return signs.l3();
    }

    /** See {@link Signs#matches}. */
    public List<Match> matches() {
        return signs.matches();
    }

    /** See {@link Signs#priceGap}. */
    public Optional<OutsidePriceGap> priceGap() {
        return signs.priceGap();
    }

    /** Probability × value, NaN if not known. */
    public double expectedAnnualValue() {
        return probability * valueIfFormed;
    }

    /** Whether one needs what the other offers. */
    public boolean isMatched() {
        return !matches().isEmpty();
    }

    /** Value of what matches, 0 if nothing does or its value is not known. */
    public double matchedValue() {
        return matches().stream().mapToDouble(Match::value).filter(Double::isFinite).sum();
    }
}
