package io.rendan.web.origin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Origins are configured wrong; the message says how. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OriginAnalyzer extends AbstractFailureAnalyzer<OriginConfigurationException> {

    @Override
    protected @Nullable FailureAnalysis analyze(
            Throwable root, OriginConfigurationException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
