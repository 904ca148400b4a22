package io.rendan.ingest;

import io.rendan.dataset.check.CheckReport;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * An import that is not finished: how far it may go, and whether it shall stop. It waits, is
 * checked, is written, and from {@link #seal} on cannot be cancelled any more. Thread-safe.
 */
final class PendingImport {

    /** What asking to cancel came to. */
    enum Cancelling {
        /** It had not begun to write and has ended here; the asker records that. */
        ENDED,
        /** Who works on it will stop and undo what was written. */
        UNDER_WAY,
        /** It is finished, or as good as. */
        TOO_LATE
    }

    private enum Phase {
        WAITING,
        CHECKING,
        CHECKED,
        WRITING,
        SEALED,
        ENDED
    }

    private final DatasetImport queued;
    private Phase phase = Phase.WAITING;
    private Optional<CheckReport> report = Optional.empty();
    private @Nullable Thread checker;
    private volatile boolean cancelled;

    PendingImport(DatasetImport queued) {
        this.queued = queued;
    }

    /** One whose files were checked already. */
    static PendingImport checkedBefore(DatasetImport queued, CheckReport report) {
        if (!report.isAccepted()) {
            throw new IllegalArgumentException(
                    "%s has errors, expected a dataset without".formatted(report.dataset()));
        }
        var pending = new PendingImport(queued);
        pending.report = Optional.of(report);
        pending.phase = Phase.CHECKED;
        return pending;
    }

    DatasetImport queued() {
        return queued;
    }

    /** This thread begins to check; false if there is no need. */
    synchronized boolean startChecking() {
        if (phase != Phase.WAITING) {
            return false;
        }
        phase = Phase.CHECKING;
        return true;
    }

    /**
     * Works on the check so that cancelling interrupts it. What is written to the graph stays
     * outside: a statement that is interrupted while it is sent may be carried out later, and then
     * overwrite the news that the import was cancelled.
     */
    <T> T interruptibly(Supplier<T> work) {
        synchronized (this) {
            goOn();
            checker = Thread.currentThread();
        }
        try {
            return work.get();
        } finally {
            synchronized (this) {
                checker = null;
                if (cancelled) {
                    Thread.interrupted(); // it has served
                }
            }
        }
    }

    /** The check has ended; false if it was cancelled meanwhile. */
    synchronized boolean checked(CheckReport found) {
        checker = null;
        report = Optional.of(found);
        phase = cancelled ? Phase.ENDED : Phase.CHECKED;
        notifyAll();
        return !cancelled;
    }

    /** Nothing more will happen to it. */
    synchronized void end() {
        checker = null;
        phase = Phase.ENDED;
        notifyAll();
    }

    /** Waits for the end of its check; false if it is not to be written. */
    synchronized boolean awaitChecked() throws InterruptedException {
        while (phase == Phase.WAITING || phase == Phase.CHECKING) {
            wait();
        }
        return phase == Phase.CHECKED;
    }

    /** This thread begins to write what the check has found; empty if that is not to be. */
    synchronized Optional<CheckReport> startWriting() {
        if (phase != Phase.CHECKED) {
            return Optional.empty();
        }
        phase = Phase.WRITING;
        return report;
    }

    /** From here on it will be finished: what cannot be undone comes next. */
    synchronized void seal() {
        goOn();
        phase = Phase.SEALED;
    }

    /** Passes unless it was cancelled. */
    void goOn() {
        if (cancelled) {
            throw new Cancelled();
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    synchronized Cancelling cancel() {
        return switch (phase) {
            case WAITING, CHECKED -> {
                cancelled = true;
                end();
                yield Cancelling.ENDED;
            }
            case CHECKING, WRITING -> {
                cancelled = true;
                if (checker != null) {
                    checker.interrupt();
                }
                yield Cancelling.UNDER_WAY;
            }
            case SEALED, ENDED -> Cancelling.TOO_LATE;
        };
    }

    /** It was cancelled while it was written. */
    static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
