package io.rendan.launch;

import io.rendan.run.AnalysisRun;
import io.rendan.run.RunChanged;
import io.rendan.run.RunStatus;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says on the console how a run goes on. */
@Component
class RunProgress {

    private static final Logger LOG = LoggerFactory.getLogger(RunProgress.class);

    @EventListener
    void on(RunChanged changed) {
        AnalysisRun run = changed.run();
        if (run.status() == RunStatus.SUCCEEDED) {
            LOG.info("analysed: {}", timings(run));
        } else if (run.status() == RunStatus.FAILED) {
            LOG.warn("the run failed: {}", run.error().orElse("?"));
        } else if (run.status() == RunStatus.RUNNING) {
            LOG.info("{} ({} %)", run.stage().phase(), Math.round(100 * run.stage().progress()));
        }
    }

    private static String timings(AnalysisRun run) {
        return run.timings().entrySet().stream()
                .map(
                        timing ->
                                String.format(
                                        Locale.ROOT,
                                        "%s %.1f s",
                                        timing.getKey(),
                                        timing.getValue()))
                .collect(Collectors.joining(", "));
    }
}
