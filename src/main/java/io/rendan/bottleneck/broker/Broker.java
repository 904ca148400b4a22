package io.rendan.bottleneck.broker;

/**
 * A unit through which the collaboration of others goes. Methods, section 10.
 *
 * @param party index of the unit
 * @param betweenness share of the pairs of other units whose shortest way leads over it
 * @param expected the largest betweenness that 95 % of rewired networks have at most
 * @param partedPairs share of the pairs of other tied units that lose contact without it
 * @param fartherPairs share of these pairs that stay in contact at twice the distance or more
 * @param neighbours units that work with it
 */
public record Broker(
        int party,
        double betweenness,
        double expected,
        double partedPairs,
        double fartherPairs,
        int neighbours) {

    /** Pairs that lose contact or double their distance without the unit. */
    public double hitPairs() {
        return partedPairs + fartherPairs;
    }
}
