package io.rendan.opportunity;

import java.util.Locale;

/** Amounts and shares as people say them. */
final class OpportunityWords {

    private OpportunityWords() {}

    /** Such as {@code 1.2 million EUR}; without currency where there is no money. */
    static String amount(double value, String currency) {
        String number = number(value);
        return currency.equals("XXX") ? number : number + " " + currency;
    }

    static String number(double value) {
        double size = Math.abs(value);
        if (size >= 999_950_000) {
            return String.format(Locale.ROOT, "%.1f billion", value / 1e9);
        }
        if (size >= 999_950) {
            return String.format(Locale.ROOT, "%.1f million", value / 1e6);
        }
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 1 || size == 0 ? "%.1f" : "%.2g", value);
    }

    /** Such as {@code 12 %}. */
    static String percent(double share) {
        return String.format(
                Locale.ROOT, share >= 0.1 || share == 0 ? "%.0f %%" : "%.1f %%", share * 100);
    }
}
