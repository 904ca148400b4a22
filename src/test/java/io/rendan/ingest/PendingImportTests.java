package io.rendan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

class PendingImportTests {

    private final PendingImport pending =
            new PendingImport(DatasetImport.queued("i", "tiny", ImportMode.REPLACE, Instant.EPOCH));

    @Test
    void cancellingInterruptsTheCheckAndNothingAfterIt() {
        assertThat(pending.startChecking()).isTrue();
        var interrupted = new AtomicBoolean();

        pending.interruptibly(
                () -> {
                    assertThat(pending.cancel()).isEqualTo(PendingImport.Cancelling.UNDER_WAY);
                    interrupted.set(Thread.currentThread().isInterrupted());
                    return true;
                });

        assertThat(interrupted).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whatIsWrittenBeforeTheCheckIsNotInterrupted() {
        assertThat(pending.startChecking()).isTrue();

        assertThat(pending.cancel()).isEqualTo(PendingImport.Cancelling.UNDER_WAY);

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThatExceptionOfType(PendingImport.Cancelled.class)
                .isThrownBy(() -> pending.interruptibly(() -> true));
    }
}
