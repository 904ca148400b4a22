package io.rendan.bottleneck;

import java.util.List;

/**
 * A unit that others wait for, or cannot do without.
 *
 * @param party index of the unit
 * @param judgement why it is one, and how much
 * @param alternatives who has nowhere else to go, and who could step in
 * @param usersBehind who sells to users with its help
 * @param fallout who is hit if it stops
 * @param relief what could be done about the wait
 * @param months what its decisive queue was asked for, the complete months from the first report on
 */
public record Bottleneck(
        int party,
        Judgement judgement,
        Alternatives alternatives,
        UsersBehind usersBehind,
        FailureImpact fallout,
        Relief relief,
        List<MonthlyLoad> months) {

    public Bottleneck {
        months = List.copyOf(months);
    }

    public boolean congested() {
        return judgement.congested();
    }

    public boolean singlePoint() {
        return judgement.singlePoint();
    }

    public boolean late() {
        return judgement.late();
    }

    public boolean strained() {
        return judgement.strained();
    }

    public double score() {
        return judgement.score();
    }

    public List<Integer> captives() {
        return alternatives.captives();
    }

    public List<Substitute> substitutes() {
        return alternatives.substitutes();
    }

    /**
     * Why a unit is a bottleneck, and how much of one.
     *
     * @param congested busy, with someone who has nowhere else to go or user revenue behind it
     * @param singlePoint much user revenue behind it and too few who could step in
     * @param late capacity not stated, and it delivers late to several buyers
     * @param strained capacity not stated, and it is asked for more than ever, or for ever more
     *     while its buyers are served worse
     * @param score 0–1: 1 − (1 − s)(1 − r) of congestion and risk. Methods, section 7
     */
    public record Judgement(
            boolean congested, boolean singlePoint, boolean late, boolean strained, double score) {

        /** Whether nothing but its own past makes it one. */
        boolean isSeenFromThePast() {
            return (late || strained) && !congested && !singlePoint;
        }
    }

    /**
     * Who is left without a unit, and who could take its place.
     *
     * @param captives indices of buyers that have nowhere else to go, ascending
     * @param substitutes who could step in, most spare capacity first
     */
    public record Alternatives(List<Integer> captives, List<Substitute> substitutes) {

        public Alternatives {
            captives = List.copyOf(captives);
            substitutes = List.copyOf(substitutes);
        }
    }
}
