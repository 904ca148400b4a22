package io.rendan.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class PortfolioTests {

    private static Proposal proposal(String id, double cost, String resource, double amount) {
        return new Proposal(
                id, cost, List.of(id), List.of(new Proposal.Use(resource, 100, amount)));
    }

    private static List<String> ids(Portfolio portfolio) {
        return portfolio.chosen().stream().map(choice -> choice.proposal().id()).toList();
    }

    @Test
    void ofNothingNothingIsFundedAndThatIsTheBest() {
        Portfolio portfolio = Portfolio.of(List.of(), 10, 1);

        assertThat(portfolio.chosen()).isEmpty();
        assertThat(portfolio.certificate()).isEqualTo(1);
    }

    @Test
    void withoutMoneyNothingIsFunded() {
        Portfolio portfolio = Portfolio.of(List.of(proposal("a", 1, "x", 50)), 0, 1);

        assertThat(portfolio.chosen()).isEmpty();
        assertThat(portfolio.upperBound()).isZero();
    }

    @Test
    void theBudgetIsNeverExceeded() {
        Portfolio portfolio =
                Portfolio.of(
                        List.of(
                                proposal("a", 6, "x", 60),
                                proposal("b", 5, "y", 45),
                                proposal("c", 5, "z", 44)),
                        10,
                        1);

        assertThat(portfolio.spent()).isLessThanOrEqualTo(10);
        assertThat(portfolio.upperBound()).isGreaterThanOrEqualTo(89);
    }

    /** Both hang on the same need, of which the first leaves half. */
    @Test
    void overlapIsCountedOnce() {
        Portfolio portfolio =
                Portfolio.of(
                        List.of(proposal("a", 1, "need", 50), proposal("b", 1, "need", 50)), 2, 1);

        assertThat(portfolio.value()).isCloseTo(75, within(1e-12));
        assertThat(portfolio.chosen().getLast().addedValue()).isCloseTo(25, within(1e-12));
    }

    @Test
    void nobodyTakesPartInMoreThanIsAllowed() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            proposals.add(
                    new Proposal(
                            "p" + i,
                            1,
                            List.of("hub", "spoke" + i),
                            List.of(new Proposal.Use("r" + i, 10, 5 + i))));
        }

        Portfolio portfolio = Portfolio.of(proposals, 100, 2);

        assertThat(ids(portfolio)).containsExactly("p4", "p3");
        assertThat(portfolio.certificate()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatCostsNothingIsAlwaysFunded() {
        assertThat(ids(Portfolio.of(List.of(proposal("a", 0, "x", 1)), 0, 1))).containsExactly("a");
    }

    @Test
    void reachesItsCertificateAndNeverExceedsItsBoundOnSmallCases() {
        SplittableRandom random = new SplittableRandom(11);
        double worst = 1;
        for (int round = 0; round < 300; round++) {
            String seed = "seed 11, round " + round;
            List<Proposal> proposals = randomProposals(random);
            double budget = 1 + random.nextDouble() * 12;
            int perParty = 1 + random.nextInt(3);

            Portfolio portfolio = Portfolio.of(proposals, budget, perParty);

            double best = bruteForce(proposals, budget, perParty);
            assertThat(best).as(seed).isLessThanOrEqualTo(portfolio.upperBound() * (1 + 1e-9));
            assertThat(portfolio.value()).as(seed).isLessThanOrEqualTo(best * (1 + 1e-9) + 1e-12);
            assertThat(portfolio.value())
                    .as(seed)
                    .isGreaterThanOrEqualTo(portfolio.certificate() * best * (1 - 1e-9));
            worst = Math.min(worst, best > 0 ? portfolio.value() / best : 1);
        }
        assertThat(worst).isGreaterThan(0.5);
    }

    private static List<Proposal> randomProposals(SplittableRandom random) {
        List<Proposal> proposals = new ArrayList<>();
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            List<Proposal.Use> uses = new ArrayList<>();
            for (int use = 0; use <= random.nextInt(2); use++) {
                uses.add(new Proposal.Use("r" + random.nextInt(4), 10, random.nextDouble() * 10));
            }
            proposals.add(
                    new Proposal(
                            "p" + i,
                            random.nextDouble() * 5,
                            List.of("a" + random.nextInt(4), "b" + random.nextInt(4)),
                            uses));
        }
        return proposals;
    }

    private static double bruteForce(List<Proposal> proposals, double budget, int perParty) {
        double best = 0;
        for (int set = 0; set < 1 << proposals.size(); set++) {
            CoverageCurve coverage = new CoverageCurve();
            Map<String, Integer> parties = new HashMap<>();
            double cost = 0;
            for (int at = 0; at < proposals.size(); at++) {
                if ((set & 1 << at) != 0) {
                    coverage.add(proposals.get(at));
                    cost += proposals.get(at).cost();
                    proposals.get(at).parties().forEach(p -> parties.merge(p, 1, Integer::sum));
                }
            }
            if (cost <= budget && parties.values().stream().allMatch(n -> n <= perParty)) {
                best = Math.max(best, coverage.value());
            }
        }
        return best;
    }
}
