package io.rendan.quality;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What amounts of a column are like, and which numbers among them are probably none: identifiers,
 * dates, telephone numbers and fillers that have slipped into it. A number is judged by what it
 * says, and by how far it lies from the others: large alone is no fault.
 *
 * @param known amounts above 0
 * @param median of these
 * @param apart smallest amount that lies with few others far above all the rest; infinite where the
 *     amounts grow without such a leap, as those of large contracts do
 */
public record AmountScale(int known, double median, double apart) {

    private static final int FEWEST = 20;
    private static final int DIGITS_OF_AN_ID = 7;
    private static final int DIGITS_OF_A_FILLER = 7;
    private static final double FAR = 20;
    private static final double VERY_FAR = 1000;
    private static final double LEAP = 10;
    private static final int FEW_OF = 20;
    private static final double LARGEST = 1e15;
    private static final Pattern DIGITS = Pattern.compile("\\d{" + DIGITS_OF_AN_ID + ",}");
    private static final List<String> RUNS = List.of("123456789", "987654321");
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2049;

    /** Why a number is probably no amount. */
    public enum Oddity {
        /** The same digits stand in an id or a name of its row. */
        IDENTIFIER(Certainty.HIGH, "the same digits as an identifier in its row"),
        /** It reads as a day, such as 20210401. */
        DAY(Certainty.HIGH, "a number that reads as a day"),
        /** One digit again and again, or all in a row. */
        FILLER(Certainty.MEDIUM, "a number that fills a field rather than says an amount"),
        /** Many digits, none of them rounded, far above all others. */
        TELEPHONE(Certainty.MEDIUM, "a number that looks like a telephone number or an identifier");

        private final Certainty certainty;
        private final String words;

        Oddity(Certainty certainty, String words) {
            this.certainty = certainty;
            this.words = words;
        }

        Certainty certainty() {
            return certainty;
        }

        String words() {
            return words;
        }
    }

    /** The scale of a column; NaN stands for unknown. */
    public static AmountScale of(double[] amounts) {
        double[] sorted =
                Arrays.stream(amounts)
                        .filter(amount -> amount > 0 && !Double.isInfinite(amount))
                        .sorted()
                        .toArray();
        int count = sorted.length;
        return count == 0
                ? new AmountScale(0, Double.NaN, Double.POSITIVE_INFINITY)
                : new AmountScale(count, sorted[(count - 1) / 2], apart(sorted));
    }

    /** The first leap among the largest twentieth. */
    private static double apart(double[] sorted) {
        int from = Math.max(1, sorted.length - 1 - sorted.length / FEW_OF);
        for (int i = from; i < sorted.length; i++) {
            if (sorted[i] >= LEAP * sorted[i - 1]) {
                return sorted[i];
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /**
     * Why an amount is probably none.
     *
     * @param nearby ids and names of its row
     */
    public Optional<Oddity> judge(double amount, Collection<String> nearby) {
        if (!(amount > 0) || amount != Math.rint(amount) || amount > LARGEST) {
            return Optional.empty();
        }
        String digits = new BigDecimal(amount).toPlainString();
        if (digits.length() >= DIGITS_OF_AN_ID && isNearby(digits, nearby)) {
            return Optional.of(Oddity.IDENTIFIER);
        }
        if (known < FEWEST) {
            return Optional.empty();
        }
        if (amount >= FAR * median && amount >= apart && isDay(digits)) {
            return Optional.of(Oddity.DAY);
        }
        if (amount >= FAR * median && isFiller(digits)) {
            return Optional.of(Oddity.FILLER);
        }
        boolean alone = amount >= VERY_FAR * median && amount >= apart;
        return Optional.of(Oddity.TELEPHONE).filter(odd -> alone && isTelephone(digits));
    }

    private static boolean isNearby(String digits, Collection<String> nearby) {
        return !isRounded(digits)
                && nearby.stream()
                        .flatMap(text -> DIGITS.matcher(text).results())
                        .map(MatchResult::group)
                        .anyMatch(digits::equals);
    }

    private static boolean isRounded(String digits) {
        return digits.endsWith("000");
    }

    private static boolean isDay(String digits) {
        return digits.length() == 8
                && (isDay(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                        || isDay(
                                digits.substring(4),
                                digits.substring(2, 4),
                                digits.substring(0, 2)));
    }

    private static boolean isDay(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return false;
        }
        try {
            return LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isFiller(String digits) {
        return digits.length() >= DIGITS_OF_A_FILLER
                && (digits.chars().allMatch(digit -> digit == digits.charAt(0))
                        || RUNS.stream().anyMatch(run -> run.startsWith(digits)));
    }

    private static boolean isTelephone(String digits) {
        return digits.length() >= 8 && digits.length() <= 13 && !digits.endsWith("00");
    }
}
