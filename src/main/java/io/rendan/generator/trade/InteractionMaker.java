package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.Population;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Spreads the hours of ties over months: a few of the last twelve, seldom one before. Five people
 * or more take part but for a few rows, which an import suppresses.
 */
public final class InteractionMaker {

    private static final double SMALL_ROUNDS = 0.004;
    private static final double EARLIER = 0.03;

    private final Timeline timeline;
    private final Population population;
    private final Dice dice;
    private final List<PlannedInteraction> rows = new ArrayList<>();

    private InteractionMaker(Timeline timeline, Population population, Dice dice) {
        this.timeline = timeline;
        this.population = population;
        this.dice = dice;
    }

    public static List<PlannedInteraction> of(
            GeneratorParameters parameters, Population population, List<Tie> ties) {
        Dice dice = Concern.MEETINGS.dice(parameters);
        InteractionMaker book = new InteractionMaker(Timeline.of(parameters), population, dice);
        ties.stream().filter(tie -> tie.hours > 0).forEach(book::spread);
        return book.rows;
    }

    private void spread(Tie tie) {
        int first = timeline.firstOfWindow();
        TreeSet<Integer> months = new TreeSet<>();
        int times = Math.clamp(1L + dice.poisson(2.2), 1, 12);
        while (months.size() < times) {
            months.add(first + dice.below(12));
        }
        for (int month = timeline.firstSettled(); month < first; month++) {
            if (dice.chance(EARLIER)) {
                add(tie, month, tie.hours / times);
            }
        }
        months.forEach(month -> add(tie, month, tie.hours / times));
    }

    private void add(Tie tie, int month, double hours) {
        int most =
                population.units().get(tie.a).headcount()
                        + population.units().get(tie.b).headcount();
        int people = dice.chance(SMALL_ROUNDS) ? 2 + dice.below(3) : 5 + dice.poisson(3);
        double spent = Math.max(0.5, Round.decimals(hours * dice.logNormal(1, 0.15), 1));
        rows.add(new PlannedInteraction(tie.a, tie.b, month, spent, Math.min(people, most)));
    }
}
