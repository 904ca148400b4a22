package io.rendan.network;

import java.time.LocalDate;

/**
 * What a snapshot was taken from.
 *
 * @param name the dataset's short name
 * @param title for people
 * @param currency ISO 4217, {@code XXX} where there is no money
 * @param asOf the date the data describe
 * @param version changes whenever the data change
 */
public record Dataset(String name, String title, String currency, LocalDate asOf, String version) {

    /** The currency of an ecosystem without money: ISO 4217, no currency is involved. */
    public static final String NO_MONEY = "XXX";

    /** Whether amounts are money; {@code XXX} stands for ecosystems without. */
    public boolean hasMoney() {
        return !currency.equals(NO_MONEY);
    }

    /** The same where no amount is known. */
    public Dataset withoutMoney() {
        return new Dataset(name, title, NO_MONEY, asOf, version);
    }
}
