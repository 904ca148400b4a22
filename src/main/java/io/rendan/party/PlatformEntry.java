package io.rendan.party;

import io.rendan.network.PlatformKind;
import io.swagger.v3.oas.annotations.media.Schema;

/** A platform in a list. */
public record PlatformEntry(
        @Schema(example = "pl-04") String id,
        String name,
        PlatformKind kind,
        @Schema(description = "Micro-enterprises that it hosts") long units) {}
