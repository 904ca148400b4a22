package io.rendan.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The opportunities to fund with a budget. Two greedy passes, one by gain per cost and one by gain,
 * and the better of the two is taken; gains are only looked at again when they could matter, since
 * they never grow (lazy evaluation, Minoux 1978; Leskovec et al., Cost-effective Outbreak Detection
 * in Networks, 2007).
 *
 * <p>The certificate is of the result, not of the method: by submodularity no portfolio is worth
 * more than {@code f(S)} plus what the best fractional filling of the budget and of the places at
 * each party with the gains at S gives, for any S ({@link FundingBound}); the least over the sets
 * met is the upper bound.
 *
 * @param chosen in the order they were chosen
 * @param spent sum of the costs
 * @param value expected a year, overlap counted once
 * @param upperBound that no portfolio within budget exceeds
 */
record Portfolio(List<Choice> chosen, double spent, double value, double upperBound) {

    /** What rounding may add to a sum of costs. */
    private static final double ROUNDING = 1e-9;

    Portfolio {
        chosen = List.copyOf(chosen);
    }

    /**
     * A proposal that is funded.
     *
     * @param addedValue what it adds to those chosen before
     */
    record Choice(Proposal proposal, double addedValue) {}

    /** Share of the upper bound that is reached, 1 at best. */
    double certificate() {
        return upperBound > 0 ? Math.min(1, value / upperBound) : 1;
    }

    /**
     * Chooses.
     *
     * @param budget to be spent at most, at least 0
     * @param maxPerParty proposals a party takes part in at most, at least 1
     */
    static Portfolio of(List<Proposal> proposals, double budget, int maxPerParty) {
        Greedy byReturn = new Greedy(proposals, budget, maxPerParty);
        byReturn.run(Portfolio::perCost);
        Greedy byGain = new Greedy(proposals, budget, maxPerParty);
        byGain.run(Weighed::gain);
        Greedy better = byGain.coverage.value() > byReturn.coverage.value() ? byGain : byReturn;
        double bound =
                Math.min(
                        new Greedy(proposals, budget, maxPerParty).bound(),
                        Math.min(byReturn.bound(), byGain.bound()));
        return new Portfolio(
                better.chosen,
                better.spent,
                better.coverage.value(),
                Math.max(bound, better.coverage.value()));
    }

    /** A proposal with what it was last seen to add, and when that was. */
    private record Weighed(Proposal proposal, double gain, int seenAt) {}

    private static double perCost(Weighed weighed) {
        double cost = weighed.proposal().cost();
        return cost > 0 ? weighed.gain() / cost : Double.POSITIVE_INFINITY;
    }

    private static final class Greedy {

        private final List<Proposal> proposals;
        private final double budget;
        private final int maxPerParty;
        private final CoverageCurve coverage = new CoverageCurve();
        private final List<Choice> chosen = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> parties = new HashMap<>();
        private double spent;

        Greedy(List<Proposal> proposals, double budget, int maxPerParty) {
            this.proposals = proposals;
            this.budget = budget;
            this.maxPerParty = maxPerParty;
        }

        void run(ToDoubleFunction<Weighed> merit) {
            PriorityQueue<Weighed> queue = new PriorityQueue<>(bestFirst(merit));
            proposals.forEach(p -> queue.add(new Weighed(p, coverage.gain(p), 0)));
            while (!queue.isEmpty()) {
                Weighed best = queue.remove();
                if (!isPossible(best.proposal()) || best.gain() <= 0) {
                    continue;
                }
                if (best.seenAt() == chosen.size()) {
                    choose(best);
                } else {
                    double gain = coverage.gain(best.proposal());
                    queue.add(new Weighed(best.proposal(), gain, chosen.size()));
                }
            }
        }

        private static Comparator<Weighed> bestFirst(ToDoubleFunction<Weighed> merit) {
            return Comparator.comparingDouble(merit)
                    .thenComparingDouble(Weighed::gain)
                    .reversed()
                    .thenComparing(weighed -> weighed.proposal().id());
        }

        private boolean isPossible(Proposal proposal) {
            return spent + proposal.cost() <= budget * (1 + ROUNDING)
                    && proposal.parties().stream()
                            .allMatch(party -> parties.getOrDefault(party, 0) < maxPerParty);
        }

        private void choose(Weighed best) {
            coverage.add(best.proposal());
            chosen.add(new Choice(best.proposal(), best.gain()));
            taken.add(best.proposal().id());
            spent += best.proposal().cost();
            best.proposal().parties().forEach(party -> parties.merge(party, 1, Integer::sum));
        }

        /** {@code f(S)} and what the gains at S can add at most. */
        double bound() {
            List<Proposal> rest =
                    proposals.stream()
                            .filter(proposal -> !taken.contains(proposal.id()))
                            .filter(proposal -> proposal.cost() <= budget * (1 + ROUNDING))
                            .toList();
            double[] gains = rest.stream().mapToDouble(coverage::gain).toArray();
            double most = new FundingBound(rest, gains, budget, maxPerParty).value();
            return coverage.value() + most;
        }
    }
}
