package io.rendan.funding.web;

import io.rendan.web.Problem;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;
import io.swagger.v3.oas.annotations.media.Schema;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** The body of a question for a portfolio, read so that all its faults are found together. */
@Schema(requiredProperties = "budget")
record PortfolioRequest(
        @Schema(
                        description =
                                "Incentives to be paid out at most, in the dataset's currency",
                        minimum = "0",
                        example = "2000000")
                double budget,
        @Schema(
                        description = "Opportunities that one party takes part in at most",
                        minimum = "1",
                        defaultValue = "3",
                        example = "2")
                int maxPerParty) {

    private static final int DEFAULT_PER_PARTY = 3;

    /**
     * Reads a body.
     *
     * @throws ProblemException with every fault
     */
    static PortfolioRequest of(JsonNode body) {
        if (!body.isObject()) {
            throw ProblemException.invalid(RequestFault.missing("body", "a JSON object"));
        }
        List<RequestFault> faults = new ArrayList<>();
        JsonNode budget = body.path("budget");
        JsonNode perParty = body.path("maxPerParty");
        boolean perPartyGiven = !perParty.isMissingNode() && !perParty.isNull();
        if (!isAmount(budget)) {
            faults.add(fault("budget", budget, "a number of at least 0"));
        }
        if (perPartyGiven && !isCount(perParty)) {
            faults.add(fault("maxPerParty", perParty, "a whole number of at least 1"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
        return new PortfolioRequest(
                budget.doubleValue(), perPartyGiven ? perParty.intValue() : DEFAULT_PER_PARTY);
    }

    private static boolean isAmount(JsonNode node) {
        return node.isNumber() && Double.isFinite(node.doubleValue()) && node.doubleValue() >= 0;
    }

    private static boolean isCount(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 1;
    }

    private static RequestFault fault(String name, JsonNode found, String expected) {
        return found.isMissingNode() || found.isNull()
                ? RequestFault.missing(name, expected)
                : RequestFault.of(name, found.isString() ? found.stringValue() : found, expected);
    }
}
