package io.rendan.ingest;

import io.rendan.dataset.check.CheckReport;

import java.time.Clock;
import java.util.function.Consumer;

/** The changing state of an import under way; tells a listener of every step. Thread-safe. */
final class ImportState {

    private static final double CHECKED = 0.25;
    private static final double SMALLEST_STEP = 0.002;
    private static final ImportStage DONE = new ImportStage(ImportStatus.SUCCEEDED, "done", 1);

    private final DatasetImport queued;
    private final Clock clock;
    private final Consumer<DatasetImport> listener;
    private ImportStage stage = new ImportStage(ImportStatus.RUNNING, "checking", 0);
    private ImportCheck check;
    private ImportOutcome outcome = ImportOutcome.OPEN;
    private final ImportTimes started;
    private ImportTimes times;
    private ImportTimes ended;
    private double told;

    ImportState(DatasetImport queued, Clock clock, Consumer<DatasetImport> listener) {
        this.queued = queued;
        this.clock = clock;
        this.listener = listener;
        this.check = queued.check();
        this.started = queued.times().started(clock.instant());
        this.times = started;
        this.ended = started;
    }

    synchronized DatasetImport state() {
        return new DatasetImport(
                queued.id(), queued.dataset(), queued.mode(), stage, check, outcome, times);
    }

    synchronized void checking(double share) {
        move(CHECKED * share);
    }

    synchronized void checked(CheckReport found) {
        check = ImportCheck.of(found);
        tell();
    }

    synchronized void phase(String name) {
        stage = stage.with(name);
        tell();
    }

    /** Rows written so far, which may be told late by another thread: progress never falls. */
    synchronized void written(long rows) {
        long all = Math.max(1, check.totalRows());
        move(CHECKED + (1 - CHECKED) * Math.min(1, (double) rows / all));
    }

    /** It has not ended after all. */
    synchronized void goesOn() {
        stage = new ImportStage(ImportStatus.RUNNING, stage.phase(), stage.progress());
        outcome = ImportOutcome.OPEN;
        times = started;
    }

    /** How it ends once its run is known; until then a reader sees it running. */
    synchronized DatasetImport written() {
        ended = times.finished(clock.instant());
        return new DatasetImport(
                queued.id(), queued.dataset(), queued.mode(), DONE, check, outcome, ended);
    }

    /** Ends it where {@link #written()} said, and tells of its run. */
    synchronized DatasetImport analysedBy(String run) {
        stage = DONE;
        times = ended;
        outcome = ImportOutcome.analysedBy(run);
        return state();
    }

    synchronized DatasetImport failed(String why) {
        stage = stage.ended(ImportStatus.FAILED);
        outcome = ImportOutcome.failed(why);
        times = times.finished(clock.instant());
        return state();
    }

    private void move(double reached) {
        stage = stage.reached(reached);
        if (stage.progress() - told >= SMALLEST_STEP || stage.progress() >= 1) {
            tell();
        }
    }

    synchronized void tell() {
        told = stage.progress();
        listener.accept(state());
    }
}
