package io.rendan.generator.trade;

import io.rendan.generator.plan.Timeline;
import io.rendan.network.ContractKind;

import java.time.LocalDate;

/**
 * A contract while it is being made.
 *
 * <p>Parties and dates come from {@link SupplierSearch}, the community from {@link CommunityMaker},
 * the value from {@link RevenueAllocation}.
 */
public final class Deal {

    /** Stands for an end that is not agreed. */
    public static final LocalDate OPEN = LocalDate.MAX;

    public final int supplier;
    public final int buyer;

    /** Number of the capability, −1 for sales and value adjustment. */
    public final int capability;

    /** Weight of this contract among its buyer's purchases. */
    final double weight;

    public final LocalDate signedOn;
    public final LocalDate startsOn;
    public ContractKind kind;
    public LocalDate endsOn = OPEN;
    public int community = -1;

    /** Its index among the running contracts of its {@link ContractBook}. */
    int place = -1;

    public double annualValue;

    public Deal(
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

    public boolean isActiveOn(LocalDate day) {
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
