package io.rendan.finding;

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
}
