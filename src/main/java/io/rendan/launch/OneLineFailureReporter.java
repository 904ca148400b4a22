package io.rendan.launch;

import io.rendan.analysis.VisibleText;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the application did not start in one line, instead of a page. */
final class OneLineFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println(
                "rendan: "
                        + VisibleText.of(
                                (analysis.getDescription() + action).replaceAll("\\s+", " ")));
    }
}
