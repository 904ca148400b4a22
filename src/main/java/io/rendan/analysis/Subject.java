package io.rendan.analysis;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Whom or what a finding concerns.
 *
 * @param id of the thing
 * @param name for people
 * @param label of its node in the graph: MicroEnterprise, Partner, UserSegment, Platform,
 *     Community, Contract, or Group for a detected group, which has no node of its own
 * @param role in the finding, such as {@code silo}, {@code bottleneck} or {@code partner}
 */
public record Subject(
        @Schema(example = "me-080") String id,
        @Schema(example = "Summit Allergen Validation") String name,
        @Schema(example = "MicroEnterprise") String label,
        @Schema(example = "bottleneck") String role) {}
