package io.rendan.ingest;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How far an import has come.
 *
 * @param status where it stands
 * @param phase what it is doing, for people
 * @param progress 0–1 over all phases
 */
public record ImportStage(
        ImportStatus status,
        @Schema(description = "What it is doing, for people", example = "writing") String phase,
        @Schema(minimum = "0", maximum = "1") double progress) {

    static final ImportStage WAITING = new ImportStage(ImportStatus.QUEUED, "waiting", 0);

    ImportStage with(String newPhase) {
        return new ImportStage(status, newPhase, progress);
    }

    ImportStage reached(double share) {
        return new ImportStage(status, phase, Math.max(progress, share));
    }

    ImportStage ended(ImportStatus how) {
        return new ImportStage(how, phase, progress);
    }
}
