package io.rendan.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to change in a cell that a spreadsheet has written its own way. */
final class CellHints {

    /** Day 0 of spreadsheets, so that days from March 1900 on come out right. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int MOST_SHOWN = 5;
    private static final long FIRST_DAY = 61;
    private static final long LAST_DAY = 109_574; // the end of 2199
    private static final Pattern SERIAL = Pattern.compile("(\\d{2,6})(?:[.,]\\d+)?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./ ](\\d{1,2})[-./ ](\\d{1,2})(?:[ T].*)?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./]\\d{1,2})?(?:[ T].*)?");
    private static final DateTimeFormatter NAMED_MONTH =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 4, 2000)
                    .toFormatter(Locale.ENGLISH);
    private static final Set<String> YES =
            Set.of("1", "yes", "y", "wahr", "ja", "vrai", "oui", "verdadero", "s\u00ED");
    private static final Set<String> NO =
            Set.of("0", "no", "n", "falsch", "nein", "faux", "non", "falso");

    private CellHints() {}

    /** A hint to stand behind what was expected; empty where there is none to give. */
    static Optional<String> of(Column column, String text) {
        return switch (column.type()) {
            case AMOUNT, SHARE, SCORE, DECIMAL, COUNT -> number(text.strip());
            case DATE -> date(text.strip());
            case MONTH -> month(text.strip());
            case BOOLEAN -> flag(text.strip());
            case WORD -> word(column, text);
            case ID, REFERENCE -> hidden(text);
            case TEXT -> Optional.empty();
        };
    }

    /** What nobody can see in an id. */
    private static Optional<String> hidden(String text) {
        int[] all = text.codePoints().limit(MOST_SHOWN).toArray();
        int[] controls = text.codePoints().filter(Cells::isControl).limit(MOST_SHOWN).toArray();
        if (controls.length > 0) {
            return Optional.of("it holds the control character " + Lookalikes.codes(controls));
        }
        return Lookalikes.fold(text).isEmpty()
                ? Optional.of("there is nothing but " + Lookalikes.codes(all))
                : Optional.empty();
    }

    private static Optional<String> number(String text) {
        String bare = text.replaceAll("[\\p{Sc}\\p{Z}\\s'\u2019]|^[A-Z]{3}|[A-Z]{3}$", "");
        boolean percent = bare.endsWith("%");
        bare = percent ? bare.substring(0, bare.length() - 1) : bare;
        if (!bare.matches("-?\\d[\\d.,]*")) {
            return Optional.empty();
        }
        Optional<String> plain = plain(bare);
        if (percent) {
            return plain.map(number -> "write a share instead of per cent: " + share(number));
        }
        return plain.filter(number -> !number.equals(text))
                .map(
                        number ->
                                "write "
                                        + number
                                        + ", decimals with a point and nothing between thousands");
    }

    /** Digits with a point; empty where it cannot be told which sign is the decimal one. */
    private static Optional<String> plain(String number) {
        int point = number.lastIndexOf('.');
        int comma = number.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            char decimal = point > comma ? '.' : ',';
            String thousands = point > comma ? "," : ".";
            return Optional.of(number.replace(thousands, "").replace(decimal, '.'));
        }
        String sign = comma >= 0 ? "," : ".";
        boolean several = number.indexOf(sign) != number.lastIndexOf(sign);
        return Optional.of(several ? number.replace(sign, "") : number.replace(',', '.'))
                .filter(found -> !found.endsWith("."));
    }

    private static String share(String percent) {
        return new BigDecimal(percent).movePointLeft(2).toPlainString();
    }

    private static Optional<String> date(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return serialDay(serial.group(1))
                    .map(day -> "as a spreadsheet's day number it is " + day);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                    .map(day -> "write " + day);
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = day(day.group(4), day.group(3), day.group(1));
        Optional<LocalDate> monthFirst = day(day.group(4), day.group(1), day.group(3));
        if (day.group(2).equals(".") || monthFirst.isEmpty() || monthFirst.equals(dayFirst)) {
            return dayFirst.map(found -> "write year, month, day: " + found);
        }
        return Optional.of(
                "write year, month, day: "
                        + monthFirst.get()
                        + dayFirst.map(found -> " or, if the day stands first, " + found)
                                .orElse(""));
    }

    private static Optional<LocalDate> serialDay(String number) {
        return Optional.of(Long.parseLong(number))
                .filter(day -> day >= FIRST_DAY && day <= LAST_DAY)
                .map(DAY_ZERO::plusDays);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> month(String text) {
        return yearMonth(text).map(month -> "write year and month: " + month);
    }

    private static Optional<YearMonth> yearMonth(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return serialDay(serial.group(1)).map(YearMonth::from);
        }
        try {
            Matcher yearFirst = YEAR_AND_MONTH.matcher(text);
            if (yearFirst.matches()) {
                return Optional.of(month(yearFirst.group(1), yearFirst.group(2)));
            }
            Matcher monthFirst = MONTH_OF_YEAR.matcher(text);
            if (monthFirst.matches()) {
                return Optional.of(month(monthFirst.group(2), monthFirst.group(1)));
            }
            return Optional.of(YearMonth.parse(text.replace(' ', '-'), NAMED_MONTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static YearMonth month(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }

    private static Optional<String> flag(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean yes = YES.contains(small) || small.equals("true");
        return yes || NO.contains(small) || small.equals("false")
                ? Optional.of("write " + yes)
                : Optional.empty();
    }

    private static Optional<String> word(Column column, String text) {
        String folded = Lookalikes.fold(text);
        return column.values().stream()
                .filter(word -> Lookalikes.fold(word).equals(folded))
                .findFirst()
                .map(word -> "write " + word);
    }
}
