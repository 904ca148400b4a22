package io.rendan.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a set of proposals can add at most, within a budget and with a limited number a party.
 *
 * <p>Linear programming duality: whatever prices are put on the budget (λ a unit of money) and on a
 * place at each party (y), no selection adds more than {@code λ × budget + limit × Σ y + Σ max(0,
 * gain − λ × cost − Σ y of its parties)}. For a given λ the prices of parties are improved one
 * after the other, each to its best given the others; λ is searched over. Prices need not be the
 * best for the bound to hold.
 */
final class FundingBound {

    private static final int PRICES_OF_MONEY = 40;
    private static final int ROUNDS = 4;

    private final double[] gains;
    private final double[] costs;
    private final int[][] partiesOf;
    private final int[][] proposalsOf;
    private final double budget;
    private final int limit;

    /**
     * The proposals that may be added.
     *
     * @param gains what each adds at most, whatever others are added
     */
    FundingBound(List<Proposal> proposals, double[] gains, double budget, int maxPerParty) {
        this.gains = gains;
        this.costs = proposals.stream().mapToDouble(Proposal::cost).toArray();
        this.budget = budget;
        this.limit = maxPerParty;
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Integer>> byParty = new ArrayList<>();
        this.partiesOf = new int[gains.length][];
        for (int i = 0; i < gains.length; i++) {
            int proposal = i;
            partiesOf[i] =
                    proposals.get(i).parties().stream()
                            .distinct()
                            .mapToInt(party -> numbers.computeIfAbsent(party, _ -> numbers.size()))
                            .toArray();
            for (int party : partiesOf[i]) {
                if (party == byParty.size()) {
                    byParty.add(new ArrayList<>());
                }
                byParty.get(party).add(proposal);
            }
        }
        this.proposalsOf =
                byParty.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
    }

    /** The least bound that was found. */
    double value() {
        double highest = 0;
        for (int i = 0; i < gains.length; i++) {
            highest = costs[i] > 0 ? Math.max(highest, gains[i] / costs[i]) : highest;
        }
        double least = Math.min(at(0), at(highest));
        double low = 0;
        double high = highest;
        for (int step = 0; step < PRICES_OF_MONEY; step++) {
            double third = (high - low) / 3;
            double left = at(low + third);
            double right = at(high - third);
            least = Math.min(least, Math.min(left, right));
            if (left <= right) {
                high -= third;
            } else {
                low += third;
            }
        }
        return least;
    }

    private double at(double priceOfMoney) {
        double[] uncovered = new double[gains.length];
        Arrays.setAll(uncovered, i -> gains[i] - priceOfMoney * costs[i]);
        double[] prices = new double[proposalsOf.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int party = 0; party < prices.length; party++) {
                improve(party, prices, uncovered);
            }
        }
        double bound = priceOfMoney * budget;
        for (double price : prices) {
            bound += limit * price;
        }
        for (double left : uncovered) {
            bound += Math.max(0, left);
        }
        return bound;
    }

    /** A higher price pays as long as it lowers more proposals than a party may take part in. */
    private void improve(int party, double[] prices, double[] uncovered) {
        int[] proposals = proposalsOf[party];
        double before = prices[party];
        double best = 0;
        if (proposals.length > limit) {
            double[] left =
                    Arrays.stream(proposals)
                            .mapToDouble(proposal -> uncovered[proposal] + before)
                            .sorted()
                            .toArray();
            best = Math.max(0, left[left.length - 1 - limit]);
        }
        for (int proposal : proposals) {
            uncovered[proposal] += before - best;
        }
        prices[party] = best;
    }
}
