package io.rendan.generator.population;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;

import java.util.List;
import java.util.stream.IntStream;

/** The user segments, at most as many as there are names for. */
final class SegmentMaker {

    private SegmentMaker() {}

    static List<PlannedSegment> of(GeneratorParameters parameters, int firstIndex) {
        Dice dice = Concern.SEGMENTS.dice(parameters);
        List<String> names = NameLists.lines("segments.txt");
        int count = Math.clamp(4 + parameters.units() / 200, 4, names.size());
        return IntStream.range(0, count)
                .mapToObj(
                        number ->
                                new PlannedSegment(
                                        firstIndex + number,
                                        Population.id("us", number, count),
                                        names.get(number),
                                        (long) Round.significant(dice.logNormal(2e6, 1.2))))
                .toList();
    }
}
