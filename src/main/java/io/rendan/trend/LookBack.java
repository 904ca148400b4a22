package io.rendan.trend;

import io.rendan.health.HealthReport;
import io.rendan.run.DataRange;
import io.rendan.run.Runs;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Health at dates that no run has looked at: measured when asked for, behind imports and runs under
 * way, and remembered for the {@value #REMEMBERED} dates asked for last. Thread-safe; two who ask
 * for the same date share one measurement.
 */
@Component
class LookBack {

    private static final int REMEMBERED = 100;

    /** Longer than most measurements take, shorter than clients and proxies wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private record Question(String version, LocalDate asOf) {}

    private final Runs runs;
    private final Map<Question, CompletableFuture<HealthReport>> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Question, CompletableFuture<HealthReport>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    LookBack(Runs runs) {
        this.runs = runs;
    }

    /** The dates that the data cover; an exception where there are none, or not whole ones. */
    DataRange range() {
        return runs.dataRange()
                .orElseThrow(
                        () ->
                                new TrendException.NoLookBack(
                                        "there are no data yet, or they are being changed"));
    }

    /** Health at a date of this version of the data. */
    HealthReport health(String version, LocalDate asOf) {
        var question = new Question(version, asOf);
        try {
            return answer(question).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new TrendException.NoLookBack(
                    "%s is being measured, behind imports and runs under way; ask again in a few seconds"
                            .formatted(asOf));
        } catch (ExecutionException e) {
            forget(question);
            throw new TrendException.NoLookBack(reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TrendException.NoLookBack("the application is being stopped");
        }
    }

    private static String reason(@Nullable Throwable failure) {
        return failure == null ? "it failed" : String.valueOf(failure.getMessage());
    }

    private CompletableFuture<HealthReport> answer(Question question) {
        synchronized (answers) {
            return answers.computeIfAbsent(question, unknown -> runs.lookBack(unknown.asOf()));
        }
    }

    private void forget(Question question) {
        synchronized (answers) {
            answers.remove(question);
        }
    }
}
