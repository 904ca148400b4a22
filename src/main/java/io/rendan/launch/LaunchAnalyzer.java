package io.rendan.launch;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The main job could not be done; what is wrong has been printed. */
final class LaunchAnalyzer extends AbstractFailureAnalyzer<LaunchException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, LaunchException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
