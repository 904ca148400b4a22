package io.rendan.funding.web;

import io.rendan.funding.FundingPlan;
import io.rendan.funding.FundingPlans;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

@RestController
@Tag(name = "Opportunities", description = "Collaborations worth an incentive")
class FundingController {

    private final FundingPlans plans;

    FundingController(FundingPlans plans) {
        this.plans = plans;
    }

    @PostMapping(path = "/api/opportunities/portfolio", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Which opportunities to fund with a budget",
            description =
                    "Chosen among those that are open or accepted so that they bring the most"
                            + " together, what two of them hang on counted once. upperBound is what"
                            + " no choice within the budget exceeds.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    PortfolioRequest.class))))
    FundingPlan portfolio(@RequestBody JsonNode body) {
        PortfolioRequest request = PortfolioRequest.of(body);
        return plans.choose(request.budget(), request.maxPerParty());
    }
}
