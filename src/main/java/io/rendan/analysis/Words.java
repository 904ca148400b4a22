package io.rendan.analysis;

import java.util.List;
import java.util.Locale;

/** Figures as people say them, for titles, statements and actions of findings. */
public final class Words {

    private Words() {}

    /** A share such as {@code 93 %}; {@code 0.4 %} below one per cent. */
    public static String percent(double share) {
        double percent = 100 * share;
        boolean fine = percent > 0 && percent < 0.95;
        return String.format(Locale.ROOT, fine ? "%.1f %%" : "%.0f %%", percent);
    }

    /** A count that may be a mean, such as {@code 118} or {@code 2.5}. */
    public static String number(double value) {
        boolean small = Math.abs(value) < 10 && value != Math.rint(value);
        return String.format(Locale.ROOT, small ? "%.1f" : "%,.0f", value);
    }

    /** A span such as {@code 3.6 days}. */
    public static String days(double days) {
        String said = String.format(Locale.ROOT, days < 10 ? "%.1f" : "%.0f", days);
        return said.equals("1.0") ? "1 day" : said + " days";
    }

    /** An amount such as {@code CNY 12.4 million}; without currency where there is none. */
    public static String money(double amount, String currency) {
        String unit = currency.equals("XXX") ? "" : currency + " ";
        if (amount >= 999_950_000) {
            return String.format(Locale.ROOT, "%s%,.1f billion", unit, amount / 1e9);
        }
        if (amount >= 999_950) {
            return String.format(Locale.ROOT, "%s%.1f million", unit, amount / 1e6);
        }
        return unit + number(amount);
    }

    /** {@code one buyer}, {@code 14 buyers}. */
    public static String count(int number, String one, String many) {
        return number == 1 ? "one " + one : number + " " + many;
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
}
