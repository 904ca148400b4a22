package io.rendan.launch;

import io.rendan.analysis.VisibleText;
import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.ImportChanged;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.Console;

/** Shows how an import goes on: a bar on a terminal, a line every tenth elsewhere. */
@Component
class ImportProgress {

    private static final Logger LOG = LoggerFactory.getLogger(ImportProgress.class);
    private static final int WHOLE = 100;
    private static final int TENTH = 10;

    private final boolean terminal = isTerminal();
    private @Nullable ProgressBar bar;
    private int toldTenth = -1;

    @EventListener
    synchronized void on(ImportChanged changed) {
        DatasetImport state = changed.state();
        int percent = (int) (WHOLE * state.stage().progress());
        if (terminal) {
            show(state, percent);
        } else {
            tell(state, percent);
        }
        if (state.isFinished()) {
            end();
        }
    }

    private void show(DatasetImport state, int percent) {
        if (bar == null && !state.isFinished()) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(VisibleText.of(state.dataset()))
                            .setInitialMax(WHOLE)
                            .setUnit(" %", 1)
                            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                            .setUpdateIntervalMillis(200)
                            .build();
        }
        if (bar != null) {
            bar.stepTo(percent);
            bar.setExtraMessage(" " + state.stage().phase());
        }
    }

    private void tell(DatasetImport state, int percent) {
        if (percent / TENTH > toldTenth && !state.isFinished()) {
            toldTenth = percent / TENTH;
            LOG.info("{}: {} ({} %)", state.dataset(), state.stage().phase(), percent);
        }
    }

    private void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        toldTenth = -1;
    }

    @SuppressWarnings("SystemConsoleNull") // it does where the provider finds no console
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
