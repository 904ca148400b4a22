package io.rendan.market;

import io.rendan.analysis.Words;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a rule with figures put in: {@code {column}} as it stands, {@code {column:money}},
 * {@code {column:percent}} or {@code {column:number}} as people say it.
 *
 * @param values by column; null or absent where not known
 * @param currency of money
 */
record FindingText(Map<String, @Nullable Object> values, String currency) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    String of(String sentence) {
        return PLACE.matcher(sentence)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        said(values.get(place.group(1)), place.group(2))));
    }

    private String said(@Nullable Object value, @Nullable String form) {
        if (value == null) {
            return "an unknown amount";
        }
        if (!(value instanceof Number number)) {
            return value.toString();
        }
        double figure = number.doubleValue();
        return switch (form) {
            case "money" -> Words.money(figure, currency);
            case "percent" -> Words.percent(figure);
            case null, default -> Words.number(figure);
        };
    }
}
