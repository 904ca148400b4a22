package io.rendan.generator;

import io.rendan.generator.SyntheticEcosystem.Rows;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedSettlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ecosystems that several tests look at, each made once, with a few sums over them. */
final class Generated {

    private static final Map<Integer, Generated> MADE = new HashMap<>();

    final Rows rows;
    final Population population;
    final Timeline timeline;

    /** Paid in the window, one entry a contract. */
    final double[] paid;

    private Generated(Rows rows) {
        this.rows = rows;
        this.population = rows.population();
        this.timeline = Timeline.of(rows.parameters());
        this.paid = new double[rows.market().deals().size()];
        rows.months().settlements().stream()
                .filter(row -> row.month() >= timeline.firstOfWindow())
                .forEach(row -> paid[row.deal()] += row.amount());
    }

    static Generated haier() {
        return of(4_700);
    }

    static synchronized Generated of(int units) {
        return MADE.computeIfAbsent(
                units,
                n ->
                        new Generated(
                                EcosystemGenerator.generate(GeneratorParameters.of(n, 1)).rows()));
    }

    /** The contracts in force on the day of the snapshot. */
    List<Deal> running() {
        return rows.market().deals().stream()
                .filter(deal -> deal.isActiveOn(timeline.asOf()))
                .toList();
    }

    /** Money received less money paid in the window, one entry a party. */
    double[] valueAdded() {
        double[] added = new double[population.parties()];
        for (int number = 0; number < paid.length; number++) {
            added[rows.market().deals().get(number).supplier] += paid[number];
            added[rows.market().deals().get(number).buyer] -= paid[number];
        }
        return added;
    }

    /** Requests a month, mean of the last three complete months, one entry a contract. */
    double[] monthlyRequests() {
        double[] requests = new double[paid.length];
        int last = timeline.lastComplete();
        for (PlannedSettlement row : rows.months().settlements()) {
            if (row.month() > last - 3 && row.month() <= last && row.requests() > 0) {
                requests[row.deal()] += row.requests() / 3.0;
            }
        }
        return requests;
    }

    /** Undirected pairs of units that ever had a contract. */
    List<int[]> trade() {
        Map<Long, int[]> pairs = new HashMap<>();
        for (Deal deal : rows.market().deals()) {
            if (population.isUnit(deal.supplier) && population.isUnit(deal.buyer)) {
                int low = Math.min(deal.supplier, deal.buyer);
                int high = Math.max(deal.supplier, deal.buyer);
                pairs.putIfAbsent(((long) low << 32) | high, new int[] {low, high});
            }
        }
        return new ArrayList<>(pairs.values());
    }
}
