package io.rendan.party;

import io.rendan.network.CommunityKind;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Optional;

/** A community in a list. */
public record CommunityEntry(
        String id,
        String name,
        CommunityKind kind,
        @Schema(description = "What users want to do") Optional<String> scenario,
        Target target,
        @Schema(description = "0–1 of its income, shared among members")
                Optional<Double> sharingPoolShare,
        @Schema(description = "Parties that are or were members") long members) {

    /** What the community is to reach. */
    public record Target(Optional<String> metric, Optional<Double> value) {}
}
