package io.rendan.party.statement;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A win-win value added statement over the twelve months to a date. Amounts are in {@code
 * currency}; a line is null where the data do not have it, and {@code reasons} says why.
 */
@Schema(description = "A win-win value added statement over the twelve months to asOf")
public record ValueAddedStatement(
        String id,
        String name,
        @Schema(allowableValues = {"MicroEnterprise", "Community"}) String label,
        @Nullable String currency,
        @Schema(
                        description =
                                "Units whose statements are added up: one, or the community's"
                                        + " member units with all their business")
                long units,
        @Schema(description = "Those of them that reported in these twelve months")
                long unitsReporting,
        @Schema(description = "Months that any of them reported") long months,
        Users users,
        ResourceParties resourceParties,
        EcosystemValue ecosystemValue,
        Revenue revenue,
        Cost cost,
        MarginalIncome marginalIncome,
        @Schema(
                        description = "Why a line is null, by its path",
                        example = "{\"users.lifetime\": \"the data do not say which users stay\"}")
                Map<String, String> reasons) {

    public ValueAddedStatement {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    /** Whom it served. */
    public record Users(
            @Schema(description = "Users of the segments that paid it")
                    @Nullable Long transactional,
            @Schema(description = "Users that take part in making what they buy")
                    @Nullable Long interactive,
            @Schema(description = "Users that stay") @Nullable Long lifetime,
            @Schema(
                            description =
                                    "Users of segments that paid now and not in the year before,"
                                            + " less those of segments that paid then only")
                    @Nullable Long added) {}

    /** With whom. */
    public record ResourceParties(
            @Schema(
                            description =
                                    "Of a unit: suppliers under contract and fellow members of its"
                                            + " communities; of a community: its members")
                    long joined,
            @Schema(
                            description =
                                    "Of a unit: suppliers that it paid; of a community: members"
                                            + " with whom money moved under it")
                    long active) {}

    /** What was created, and for whom. */
    public record EcosystemValue(
            @Schema(description = "profit + shared") @Nullable Double total,
            @Schema(description = "Revenue less cost less what was shared") @Nullable Double profit,
            @Schema(description = "Shared with anybody") @Nullable Double shared,
            @Nullable Double sharedWithEmployees,
            @Nullable Double sharedWithPartners,
            @Nullable Double sharedWithCapital,
            @Nullable Double sharedWithUsers) {}

    /** What came in. */
    public record Revenue(
            @Nullable Double total,
            @Schema(description = "From users") @Nullable Double traditional,
            @Schema(description = "From others in the ecosystem") @Nullable Double ecosystem) {}

    /** What went out; what was shared is not part of it. */
    public record Cost(
            @Nullable Double total,
            @Schema(description = "The rest") @Nullable Double traditional,
            @Schema(description = "Paid on contracts under communities")
                    @Nullable Double ecosystem) {}

    /** What growth brought. */
    public record MarginalIncome(
            @Schema(description = "Revenue less cost") @Nullable Double income,
            @Schema(description = "The same in the twelve months before")
                    @Nullable Double incomeBefore,
            @Schema(description = "income − incomeBefore") @Nullable Double change,
            @Schema(description = "change / users.added") @Nullable Double perAddedUser) {}
}
