package io.rendan.analysis;

import java.util.Optional;

/**
 * An amount a year.
 *
 * @param currency ISO 4217, {@code XXX} where there is no money
 */
public record Money(double amount, String currency) {

    public Money {
        if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException("amount must be finite, is " + amount);
        }
    }

    /** An amount that may not be known: empty where it is {@code NaN}. */
    public static Optional<Money> ifKnown(double amount, String currency) {
        return Double.isNaN(amount) ? Optional.empty() : Optional.of(new Money(amount, currency));
    }

    /** Whether this is more, and at least twice as much; never across currencies. */
    public boolean isTwice(Money before) {
        return currency.equals(before.currency)
                && amount > before.amount
                && amount >= 2 * before.amount;
    }
}
