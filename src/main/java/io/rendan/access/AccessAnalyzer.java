package io.rendan.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Who is let in is configured wrong; the message says how. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AccessAnalyzer extends AbstractFailureAnalyzer<AccessConfigurationException> {

    @Override
    protected @Nullable FailureAnalysis analyze(
            Throwable root, AccessConfigurationException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
