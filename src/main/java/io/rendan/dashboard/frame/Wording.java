package io.rendan.dashboard.frame;

import io.rendan.analysis.Money;
import io.rendan.analysis.Words;
import io.rendan.network.Dataset;

import org.springframework.context.MessageSource;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How a page says numbers, dates and texts in its reader's language. */
public final class Wording {

    private static final int DIGITS = 2;
    private static final double LEAST_PLAIN = 0.001;

    private final MessageSource messages;
    private final Locale locale;

    Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Language of the texts, such as {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** A text of the messages. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** A text of the messages, or another one where they do not have it. */
    public String textOr(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }

    /** A short amount, such as {@code CNY 3.6 bn}. */
    public String money(Money money) {
        return isEnglish()
                ? Words.moneyInTable(money.amount(), money.currency())
                : inCurrency(compact(money.amount()), money.currency());
    }

    /** The whole amount, such as {@code CNY 3,612,400,000}. */
    public String moneyInFull(Money money) {
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        return inCurrency(whole.format(money.amount()), money.currency());
    }

    private String inCurrency(String amount, String currency) {
        if (currency.equals(Dataset.NO_MONEY)) {
            return amount;
        }
        return isEnglish() ? currency + " " + amount : amount + " " + currency;
    }

    private String compact(double amount) {
        NumberFormat compact =
                NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        compact.setMaximumFractionDigits(1);
        return compact.format(amount);
    }

    /** A figure with no more digits than people read. */
    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : DIGITS;
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A figure of any size: with the digits that count, and a power of ten where it is tiny. */
    public String figure(double value) {
        double size = Math.abs(value);
        if (size > 0 && size < LEAST_PLAIN) {
            return new java.text.DecimalFormat(
                            "0.0E0", java.text.DecimalFormatSymbols.getInstance(locale))
                    .format(value);
        }
        if (size < 1) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(size < 0.1 ? 4 : DIGITS);
            return format.format(value);
        }
        return number(value);
    }

    /** A score from 0 to 1. */
    public String score(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(DIGITS);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }

    /** A count. */
    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A whole number. */
    public String whole(double value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A share such as {@code 15 %}. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.abs(share) < 0.0995 ? 1 : 0);
        return format.format(100 * share) + " %";
    }

    /** A day such as {@code 30 Jun 2026}. */
    public String date(LocalDate date) {
        return isEnglish()
                ? DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(date)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(date);
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
