package io.rendan.analysis;

import io.rendan.network.Dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures as people say them, for titles, statements and actions of findings. */
public final class Words {

    private static final List<String> SMALL =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** From which probability on, in descending order, which fraction is the nearest. */
    private static final List<Map.Entry<Double, String>> LIKELY =
            List.of(
                    Map.entry(0.97, "99 in 100"),
                    Map.entry(0.925, "19 in 20"),
                    Map.entry(0.85, "nine in ten"),
                    Map.entry(0.775, "four in five"),
                    Map.entry(0.71, "three in four"),
                    Map.entry(0.58, "two in three"),
                    Map.entry(0.45, "one in two"));

    private Words() {}

    /** A share such as {@code 93 %}; below ten per cent with one decimal, such as {@code 4.2 %}. */
    public static String percent(double share) {
        double percent = 100 * share;
        if (percent > 0 && percent < 0.05) {
            return "less than 0.1 %";
        }
        return (Math.abs(percent) < 9.95 ? oneDecimal(percent) : whole(percent)) + " %";
    }

    /**
     * A count that may be a mean, such as {@code 1,180}, {@code 2.5} or {@code 0.034}: whole from a
     * hundred on, two digits that count below one.
     */
    public static String number(double value) {
        double size = Math.abs(value);
        if (!(size < 100) || value == Math.rint(value)) {
            return whole(value);
        }
        return size >= 1 ? oneDecimal(value) : twoDigits(value);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String oneDecimal(double value) {
        String said = String.format(Locale.ROOT, "%.1f", value);
        return said.endsWith(".0") ? said.substring(0, said.length() - 2) : said;
    }

    private static String twoDigits(double value) {
        return new BigDecimal(value)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * A figure from 0 to 1 and how it compares, such as {@code q = 0.004} or, where it is smaller
     * than anybody cares, {@code q below 0.001}.
     */
    public static String probability(String name, double probability) {
        return probability < 0.001
                ? name + " below 0.001"
                : String.format(Locale.ROOT, "%s = %.3f", name, probability);
    }

    /**
     * A chance as people say it: {@code one in four}, {@code one in 130}, {@code two in three};
     * rounded to the nearest such fraction, beyond ten to two digits.
     */
    public static String chance(double probability) {
        if (probability >= 0.995) {
            return "more than 99 in 100";
        }
        for (Map.Entry<Double, String> likely : LIKELY) {
            if (probability >= likely.getKey()) {
                return likely.getValue();
            }
        }
        if (!(probability > 1e-6)) {
            return "less than one in a million";
        }
        double of = 1 / probability;
        return Math.round(of) <= 10
                ? "one in " + SMALL.get((int) Math.round(of) - 1)
                : "one in " + whole(new BigDecimal(of).round(new MathContext(2)).doubleValue());
    }

    /** A span such as {@code 3.6 days}. */
    public static String days(double days) {
        String said = String.format(Locale.ROOT, days < 10 ? "%.1f" : "%.0f", days);
        return said.equals("1.0") ? "1 day" : said + " days";
    }

    /** An amount such as {@code CNY 12.4 million}; without currency where there is none. */
    public static String money(double amount, String currency) {
        return money(amount, currency, "million", "billion");
    }

    /** The same for a cell of a table, such as {@code CNY 12.4 m} or {@code CNY 3.6 bn}. */
    public static String moneyInTable(double amount, String currency) {
        return money(amount, currency, "m", "bn");
    }

    private static String money(double amount, String currency, String million, String billion) {
        String unit = currency.equals(Dataset.NO_MONEY) ? "" : currency + " ";
        double size = Math.abs(amount);
        if (size >= 999_950_000) {
            return String.format(Locale.ROOT, "%s%,.1f %s", unit, amount / 1e9, billion);
        }
        if (size >= 999_950) {
            return String.format(Locale.ROOT, "%s%.1f %s", unit, amount / 1e6, million);
        }
        return unit + number(amount);
    }

    /** {@code no buyers}, {@code one buyer}, {@code 14 buyers}, {@code 1,180 buyers}. */
    public static String count(long number, String one, String many) {
        if (number == 0) {
            return "no " + many;
        }
        return number == 1 ? "one " + one : whole((double) number) + " " + many;
    }

    /** The same as the beginning of a sentence. */
    public static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /**
     * The same with no more than so many: of more the first ones are named and the others counted,
     * such as {@code a, b and 3 more}.
     */
    public static String list(List<String> words, int most) {
        if (words.size() <= most) {
            return list(words);
        }
        List<String> named = new ArrayList<>(words.subList(0, most - 1));
        named.add(words.size() - named.size() + " more");
        return list(named);
    }
}
