package io.rendan.generator;

import java.util.List;
import java.util.stream.IntStream;

/** The user segments, at most as many as there are names for. */
final class Segments {

    private Segments() {}

    static List<Segment> of(GeneratorParameters parameters, int firstIndex) {
        Dice dice = Concern.SEGMENTS.dice(parameters);
        List<String> names = Words.lines("segments.txt");
        int count = Math.clamp(4 + parameters.units() / 200, 4, names.size());
        return IntStream.range(0, count)
                .mapToObj(
                        number ->
                                new Segment(
                                        firstIndex + number,
                                        Population.id("us", number, count),
                                        names.get(number),
                                        (long) Round.significant(dice.logNormal(2e6, 1.2))))
                .toList();
    }
}
