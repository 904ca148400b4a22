package io.rendan.alert;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** A rule as everybody may see it: no secret, no path of an address. */
@Schema(description = "A rule that watches every new current run")
public record RuleInForce(
        @Schema(example = "user-money") String name,
        @Schema(example = "userBackedIncome below 0.7") String condition,
        @Schema(description = "Scheme, host and port of where its alerts are posted")
                List<String> postedTo) {

    public RuleInForce {
        postedTo = List.copyOf(postedTo);
    }
}
