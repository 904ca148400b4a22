package io.rendan.silo;

import java.util.List;
import java.util.Locale;

/** Numbers and lists as people write them. */
final class SiloText {

    private SiloText() {}

    /** A share such as {@code 12 %}; below 10 % with one decimal. */
    static String percent(double share) {
        boolean small = share > 0 && share < 0.0995;
        return small
                ? String.format(Locale.ROOT, "%.1f %%", 100 * share)
                : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** An amount such as {@code CNY 12.3 million}. */
    static String money(double amount, String currency) {
        if (amount >= 999_950_000) {
            return String.format(Locale.ROOT, "%s %.1f billion", currency, amount / 1e9);
        }
        if (amount >= 999_950) {
            return String.format(Locale.ROOT, "%s %.1f million", currency, amount / 1e6);
        }
        return String.format(Locale.ROOT, "%s %,.0f", currency, amount);
    }

    /** A probability such as {@code 0.004} or {@code 2e-09}. */
    static String probability(double probability) {
        return probability < 0.001
                ? String.format(Locale.ROOT, "%.0e", probability)
                : String.format(Locale.ROOT, "%.3f", probability);
    }

    /** Things such as {@code a, b and c}, at most three of them named. */
    static String list(List<String> things) {
        int named = things.size() > 3 ? 2 : things.size() - 1;
        if (things.size() < 2) {
            return String.join("", things);
        }
        String last =
                things.size() > 3 ? (things.size() - 2) + " more" : things.get(things.size() - 1);
        return String.join(", ", things.subList(0, named)) + " and " + last;
    }
}
