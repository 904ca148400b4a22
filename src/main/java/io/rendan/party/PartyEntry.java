package io.rendan.party;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/** A party in a list. */
public record PartyEntry(
        @Schema(example = "ME-0042") String id,
        String name,
        @Schema(allowableValues = {"MicroEnterprise", "Partner", "UserSegment"}) String label,
        @Schema(description = "USER, INCUBATING or NODE; free text for partners", example = "NODE")
                Optional<String> kind,
        Optional<Named> platform,
        @Schema(description = "The newest run's figures by name; null where not known")
                Map<String, @Nullable Object> metrics,
        @Schema(description = "Why a figure is null, by its name") Map<String, String> reasons) {

    /** Something with an id and a name. */
    public record Named(String id, String name) {}
}
