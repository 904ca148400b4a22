package io.rendan.network.build;

import io.rendan.network.ContractKind;
import io.rendan.network.MicroEnterpriseKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Rows that a {@link NetworkBuilder} takes: the checked rows of a dataset or the records of the
 * graph. Unknown numbers are {@code NaN}, unknown counts -1, unknown references and dates null.
 */
public final class NetworkRows {

    private NetworkRows() {}

    public record Platform(String id, String name) {}

    public record Community(String id, String name) {}

    public record Capability(String id, String name) {}

    public record MicroEnterprise(
            String id,
            String name,
            MicroEnterpriseKind kind,
            @Nullable String platformId,
            int headcount,
            @Nullable LocalDate foundedOn) {}

    /** What a unit may decide by itself, each from 0 to 1, NaN if not known. */
    public record Powers(String partyId, double decision, double hiring, double distribution) {}

    public record Partner(String id, String name) {}

    public record UserSegment(String id, String name) {}

    public record Membership(
            String partyId,
            String communityId,
            double profitShare,
            boolean lead,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn) {}

    public record Offer(
            String partyId,
            String capabilityId,
            double unitPrice,
            double monthlyCapacity,
            double serviceTimeCv) {}

    /**
     * A need for a capability.
     *
     * @param essential null if not known
     */
    public record Need(
            String partyId,
            String capabilityId,
            double annualBudget,
            @Nullable Boolean essential) {}

    /**
     * A contract.
     *
     * @param everSettled whether it has any settlement up to the snapshot's date, in the window or
     *     before it
     */
    public record Contract(
            String id,
            ContractKind kind,
            String supplierId,
            String buyerId,
            @Nullable String capabilityId,
            @Nullable String communityId,
            double annualValue,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            double penaltyRate,
            double outsideOption,
            boolean everSettled) {}

    /** A contract's month. */
    public record Settlement(
            String contractId,
            YearMonth month,
            double amount,
            double requests,
            double satisfaction,
            double onTimeShare) {}

    public record Statement(
            String partyId,
            YearMonth month,
            double userRevenue,
            double ecosystemRevenue,
            double cost,
            double sharedValue) {}

    public record Interaction(String sourceId, String targetId, YearMonth month, double hours) {}
}
