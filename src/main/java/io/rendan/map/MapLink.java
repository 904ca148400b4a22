package io.rendan.map;

import io.swagger.v3.oas.annotations.media.Schema;

/** What two marks have to do with each other. */
@Schema(description = "What two marks have to do with each other; one link a pair")
public record MapLink(
        @Schema(description = "Key of a node; the smaller of the two", example = "platform:pl-01")
                String source,
        @Schema(description = "Key of the other node", example = "platform:pl-02") String target,
        @Schema(description = "What the target paid the source in the window") double paidToSource,
        @Schema(description = "What the source paid the target in the window") double paidToTarget,
        @Schema(description = "Contracts in force between the two") int contracts,
        @Schema(description = "Hours spent together in the window") double hours,
        @Schema(description = "Parties that belong to both; of communities") int shared) {

    /** What was paid in both directions. */
    public double paid() {
        return paidToSource + paidToTarget;
    }
}
