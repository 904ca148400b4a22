package io.rendan.analysis;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * One figure of all parties, such as {@code utilisation}.
 *
 * @param name as in methods
 * @param applies whether the figure makes sense for a party, by party index; where it does not, the
 *     party has no such figure at all
 * @param value by party index: a number, boolean, text, list of texts or list of numbers; null
 *     where not known
 * @param reason by party index: why the value is null, empty where it is known
 */
public record PartyFigure(
        String name,
        IntPredicate applies,
        IntFunction<@Nullable Object> value,
        IntFunction<Optional<String>> reason) {

    /** A number a party, NaN for not known with this reason. */
    public static PartyFigure of(
            String name, IntPredicate applies, double[] values, String whyUnknown) {
        return new PartyFigure(
                name,
                applies,
                party -> Double.isFinite(values[party]) ? values[party] : null,
                party ->
                        Double.isFinite(values[party])
                                ? Optional.empty()
                                : Optional.of(whyUnknown));
    }

    /** A count a party. */
    public static PartyFigure of(String name, IntPredicate applies, int[] values) {
        return new PartyFigure(
                name, applies, party -> (long) values[party], party -> Optional.empty());
    }
}
