package io.rendan.dashboard.other;

import java.util.List;
import java.util.Optional;

/**
 * What to fund with a budget.
 *
 * @param budget as it was asked for; empty while none was
 * @param most opportunities that a party takes part in at most
 * @param plan what was chosen; empty while no budget was given
 */
public record PortfolioPage(String budget, int most, String currency, Optional<Plan> plan) {

    /**
     * What was chosen.
     *
     * @param certificate share of what no choice could exceed
     * @param leftOut how many that were considered are not funded
     * @param unknown how many could not be considered, since their value is not known
     */
    public record Plan(
            String spent,
            String value,
            String certificate,
            String bound,
            long leftOut,
            long unknown,
            List<FundedRow> rows) {

        public Plan {
            rows = List.copyOf(rows);
        }
    }

    /** An opportunity that is funded. */
    public record FundedRow(String title, String href, String cost, String value, String added) {}
}
