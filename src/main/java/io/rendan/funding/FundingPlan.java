package io.rendan.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.web.RunStamp;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/**
 * Which opportunities to fund with a budget.
 *
 * @param run whose opportunities were chosen from
 * @param items in the order they were chosen
 */
public record FundingPlan(
        @JsonUnwrapped RunStamp run,
        double budget,
        int maxPerParty,
        @Schema(description = "Incentives that would be paid out") double spent,
        @Schema(description = "A year, what two of them hang on counted once")
                double expectedAnnualValue,
        @Schema(description = "What no choice within the budget exceeds") double upperBound,
        @Schema(description = "expectedAnnualValue / upperBound", minimum = "0", maximum = "1")
                double certificate,
        @Schema(description = "Open or accepted opportunities that were chosen from")
                int considered,
        @Schema(description = "Open or accepted ones whose value is not known") int unknownValue,
        List<Funded> items) {

    public FundingPlan {
        items = List.copyOf(items);
    }

    /**
     * An opportunity that is funded.
     *
     * @param cost incentive that would be paid out
     * @param expectedAnnualValue by itself
     * @param addedValue beyond what those before it bring already
     */
    public record Funded(
            String id,
            String title,
            List<String> parties,
            double cost,
            double expectedAnnualValue,
            double addedValue,
            String action,
            String owner) {

        public Funded {
            parties = List.copyOf(parties);
        }
    }
}
