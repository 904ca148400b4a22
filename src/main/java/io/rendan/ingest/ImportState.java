package io.rendan.ingest;

import io.rendan.dataset.check.CheckReport;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The changing state of an import under way; tells a listener of every step. Thread-safe. */
final class ImportState {

    private static final double CHECKED = 0.25;
    private static final double SMALLEST_STEP = 0.002;

    private final DatasetImport queued;
    private final Clock clock;
    private final Consumer<DatasetImport> listener;
    private ImportStatus status = ImportStatus.RUNNING;
    private String phase = "checking";
    private double progress;
    private double told;
    private Optional<CheckReport> report = Optional.empty();
    private Optional<String> problem = Optional.empty();
    private Optional<String> runId = Optional.empty();
    private final Instant startedAt;
    private Optional<Instant> finishedAt = Optional.empty();

    ImportState(DatasetImport queued, Clock clock, Consumer<DatasetImport> listener) {
        this.queued = queued;
        this.clock = clock;
        this.listener = listener;
        this.startedAt = clock.instant();
    }

    synchronized DatasetImport state() {
        TreeMap<String, Long> rows = new TreeMap<>();
        report.ifPresent(
                found -> found.rows().forEach((table, count) -> rows.put(table.stem(), count)));
        return new DatasetImport(
                queued.id(),
                queued.dataset(),
                status,
                queued.mode(),
                phase,
                progress,
                rows,
                report.map(CheckReport::suppressed).orElse(0L),
                report.map(CheckReport::warnings).orElse(queued.warnings()),
                report.map(CheckReport::warningCount).orElse(0L),
                report.map(CheckReport::errors).orElse(queued.errors()),
                report.map(CheckReport::errorCount).orElse(0L),
                problem,
                runId,
                queued.queuedAt(),
                Optional.of(startedAt),
                finishedAt);
    }

    synchronized void checking(double share) {
        move(CHECKED * share);
    }

    synchronized void checked(CheckReport found) {
        report = Optional.of(found);
        tell();
    }

    synchronized void phase(String name) {
        phase = name;
        tell();
    }

    /** Rows written so far, which may be told late by another thread: progress never falls. */
    synchronized void written(long rows) {
        long all = Math.max(1, report.map(CheckReport::totalRows).orElse(1L));
        move(CHECKED + (1 - CHECKED) * Math.min(1, (double) rows / all));
    }

    synchronized DatasetImport succeeded() {
        status = ImportStatus.SUCCEEDED;
        phase = "done";
        progress = 1;
        finishedAt = Optional.of(clock.instant());
        return state();
    }

    synchronized DatasetImport analysedBy(String run) {
        runId = Optional.of(run);
        return state();
    }

    synchronized DatasetImport failed(String why) {
        status = ImportStatus.FAILED;
        problem = Optional.of(why);
        finishedAt = Optional.of(clock.instant());
        return state();
    }

    private void move(double reached) {
        progress = Math.max(progress, reached);
        if (progress - told >= SMALLEST_STEP || progress >= 1) {
            tell();
        }
    }

    synchronized void tell() {
        told = progress;
        listener.accept(state());
    }
}
