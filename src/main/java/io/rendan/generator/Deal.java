package io.rendan.generator;

import io.rendan.ecosystem.ContractKind;

import java.time.LocalDate;

/**
 * A contract while it is being made.
 *
 * <p>Parties and dates come from the market, the community from {@link Communities}, the value from
 * {@link Money}.
 */
final class Deal {

    /** Stands for an end that is not agreed. */
    static final LocalDate OPEN = LocalDate.MAX;

    final int supplier;
    final int buyer;

    /** Number of the capability, −1 for sales and value adjustment. */
    final int capability;

    /** Weight of this contract among its buyer's purchases. */
    final double weight;

    final LocalDate signedOn;
    final LocalDate startsOn;
    ContractKind kind;
    LocalDate endsOn = OPEN;
    int community = -1;

    /** Its place among the running contracts of its market. */
    int place = -1;

    double annualValue;

    Deal(
            ContractKind kind,
            int supplier,
            int buyer,
            int capability,
            double weight,
            LocalDate signedOn,
            LocalDate startsOn) {
        this.kind = kind;
        this.supplier = supplier;
        this.buyer = buyer;
        this.capability = capability;
        this.weight = weight;
        this.signedOn = signedOn;
        this.startsOn = startsOn;
    }

    boolean isActiveOn(LocalDate day) {
        return !startsOn.isAfter(day) && !endsOn.isBefore(day);
    }

    /** Mean share of the months {@code from} to {@code to} in which it is active. */
    double activity(Timeline timeline, int from, int to) {
        double sum = 0;
        for (int month = from; month <= to; month++) {
            sum += timeline.share(month, startsOn, endsOn);
        }
        return sum / (to - from + 1);
    }
}
