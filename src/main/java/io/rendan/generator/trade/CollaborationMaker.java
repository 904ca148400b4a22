package io.rendan.generator.trade;

import io.rendan.algorithm.Pairs;
import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Grows the ties between units until each platform is as open as it shall be.
 *
 * <p>Openness is the share of a platform's tie weight that leaves it, over the share that chance
 * would send out (its expectation under rewiring is about one less the platform's share of all tie
 * ends). A tie weighs its hours over the mean hours plus its money over the mean money. While ties
 * are added one by one, a platform that is too open adds one inside, any other one outside, so that
 * it ends at its aim whatever its trade looks like.
 */
public final class CollaborationMaker {

    /** Mean number of ties of a unit, halved. */
    private static final double TIES_PER_UNIT = 10.6;

    private static final double MEAN_HOURS = 40;
    private static final int TRIES = 30;

    /** Share of its ties that a unit of a hidden group seeks elsewhere, and others seek in one. */
    private static final double LEAVING = 0.2;

    private final Population population;
    private final Dice dice;
    private final Map<Long, Tie> ties = new HashMap<>();
    private final List<Tie> order = new ArrayList<>();
    private final List<List<Integer>> near = new ArrayList<>();
    private final double[] inside;
    private final double[] volume;
    private final double[] ends;
    private final double[] everyone;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<double[]> memberWeights = new ArrayList<>();
    private double meanValue;

    private CollaborationMaker(GeneratorParameters parameters, Population population) {
        this.population = population;
        this.dice = Concern.COLLABORATION.dice(parameters);
        int platforms = population.platforms().size();
        this.inside = new double[platforms];
        this.volume = new double[platforms];
        this.ends = new double[platforms];
        double[] sociable = new double[population.units().size()];
        for (PlannedUnit unit : population.units()) {
            sociable[unit.index()] =
                    dice.logNormal(1, 0.5) * StrictMath.pow(unit.headcount() / 12.0, 0.3);
            near.add(new ArrayList<>());
        }
        this.everyone = Dice.cumulative(sociable);
        for (int p = 0; p < platforms; p++) {
            int platform = p;
            List<PlannedUnit> own =
                    population.units().stream().filter(u -> u.platform() == platform).toList();
            members.add(own.stream().map(PlannedUnit::index).toList());
            memberWeights.add(
                    Dice.cumulative(own.stream().mapToDouble(u -> sociable[u.index()]).toArray()));
        }
    }

    /** The ties of the window, trade without hours included, in the order of their making. */
    public static List<Tie> grow(
            GeneratorParameters parameters,
            Population population,
            List<Deal> deals,
            List<PlannedSettlement> settlements) {
        CollaborationMaker collaboration = new CollaborationMaker(parameters, population);
        collaboration.addTrade(parameters, deals, settlements);
        int units = population.units().size();
        int wanted = (int) (units * Math.min(TIES_PER_UNIT, (units - 1) / 9.0));
        for (int i = 0; i < 3 * wanted && collaboration.order.size() < wanted; i++) {
            collaboration.addTie();
        }
        return List.copyOf(collaboration.order);
    }

    private void addTrade(
            GeneratorParameters parameters, List<Deal> deals, List<PlannedSettlement> settlements) {
        int first = Timeline.of(parameters).firstOfWindow();
        for (PlannedSettlement row : settlements) {
            Deal deal = deals.get(row.deal());
            boolean between = population.isUnit(deal.supplier) && population.isUnit(deal.buyer);
            if (between && row.month() >= first) {
                tie(deal.supplier, deal.buyer).value += row.amount();
            }
        }
        meanValue = order.stream().mapToDouble(tie -> tie.value).average().orElse(1);
        for (Tie tie : order) {
            near.get(tie.a).add(tie.b);
            near.get(tie.b).add(tie.a);
            tie.hours = dice.chance(0.85) ? hours() : 0;
            count(tie, tie.value / meanValue + tie.hours / MEAN_HOURS);
            ends[platform(tie.a)]++;
            ends[platform(tie.b)]++;
        }
    }

    private void addTie() {
        int a = dice.weighted(everyone);
        int home = platform(a);
        boolean hides = population.hidden().of(a) >= 0 && !dice.chance(LEAVING);
        boolean stays = openness(home) > population.platforms().get(home).openness();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int b =
                    hides
                            ? dice.pick(population.hidden().membersWith(a))
                            : stays ? neighbour(a, home) : stranger(a, home);
            if (b != a && isAdmitted(a, b) && !ties.containsKey(Pairs.unordered(a, b))) {
                Tie tie = tie(a, b);
                tie.hours = hours();
                count(tie, tie.hours / MEAN_HOURS);
                ends[home]++;
                ends[platform(b)]++;
                return;
            }
        }
    }

    /** Hidden groups let few in. */
    private boolean isAdmitted(int a, int b) {
        boolean enters = population.hidden().of(a) < 0 && population.hidden().of(b) >= 0;
        return !enters || dice.chance(LEAVING);
    }

    /** Someone of the same platform, often a partner's partner. */
    private int neighbour(int a, int home) {
        if (dice.chance(0.4) && !near.get(a).isEmpty()) {
            int b = dice.pick(near.get(dice.pick(near.get(a))));
            if (platform(b) == home) {
                return b;
            }
        }
        return members.get(home).get(dice.weighted(memberWeights.get(home)));
    }

    /** Someone of another platform that still wants to open up, {@code a} itself if none is met. */
    private int stranger(int a, int home) {
        int b = dice.weighted(everyone);
        if (dice.chance(0.3) && !near.get(a).isEmpty()) {
            b = dice.pick(near.get(dice.pick(near.get(a))));
        }
        int there = platform(b);
        boolean wants = openness(there) <= population.platforms().get(there).openness();
        return there != home && (wants || dice.chance(0.02)) ? b : a;
    }

    private double openness(int platform) {
        double all = 0;
        for (double end : ends) {
            all += end;
        }
        double expected = 1 - ends[platform] / Math.max(1, all);
        double external = 1 - inside[platform] / Math.max(1e-9, volume[platform]);
        return external / Math.max(0.05, expected);
    }

    private void count(Tie tie, double weight) {
        volume[platform(tie.a)] += weight;
        volume[platform(tie.b)] += weight;
        if (platform(tie.a) == platform(tie.b)) {
            inside[platform(tie.a)] += 2 * weight;
        }
    }

    private double hours() {
        return MEAN_HOURS * dice.logNormal(0.726, 0.8);
    }

    private Tie tie(int a, int b) {
        return ties.computeIfAbsent(
                Pairs.unordered(a, b),
                pair -> {
                    Tie tie = new Tie(a, b);
                    order.add(tie);
                    return tie;
                });
    }

    private int platform(int unit) {
        return population.units().get(unit).platform();
    }
}
