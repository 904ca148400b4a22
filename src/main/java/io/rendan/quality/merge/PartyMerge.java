package io.rendan.quality.merge;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.Optional;

/**
 * Two parties that are treated as one.
 *
 * @param keep id of the one that stays
 * @param merged id of the one that is a second entry of it
 * @param terms who says so
 * @param status whether it is so in the data of today
 */
public record PartyMerge(
        String id,
        @Schema(description = "Dataset that it holds for") String dataset,
        @Schema(description = "Id of the party that stays") String keep,
        @Schema(description = "Id of the party that is treated as it") String merged,
        @Schema(description = "Names of the two when it was said") MergedNames names,
        MergeStatus status,
        MergeTerms terms) {

    /** Whether it is so in the graph. */
    public enum MergeStatus {
        /** Asked for, and not yet applied. */
        WAITING,
        APPLIED,
        /**
         * Not possible with the data of today: one of the two is not there, or they have a contract
         * with each other.
         */
        NOT_APPLICABLE
    }

    /** Names of the two. */
    public record MergedNames(String keep, String merged) {}

    /** Who says so, when and why. */
    public record MergeTerms(Instant at, String note, Optional<String> by) {}
}
