package io.rendan.launch;

import io.rendan.alert.AlertConfigurationException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Alerts are configured wrong; the message names every fault. */
final class AlertAnalyzer extends AbstractFailureAnalyzer<AlertConfigurationException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, AlertConfigurationException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
