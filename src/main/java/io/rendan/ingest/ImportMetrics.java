package io.rendan.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What Prometheus sees of imports: how those of this process have ended, and who waits. */
@Component
class ImportMetrics {

    private final Counter succeeded;
    private final Counter failed;

    ImportMetrics(ImportLine line, MeterRegistry registry) {
        succeeded = ended(ImportStatus.SUCCEEDED, registry);
        failed = ended(ImportStatus.FAILED, registry);
        Gauge.builder("rendan.imports.unfinished", line::length)
                .description("Imports that wait, are checked or are written")
                .register(registry);
    }

    private static Counter ended(ImportStatus status, MeterRegistry registry) {
        return Counter.builder("rendan.imports")
                .description("Imports that have ended, by how")
                .tag("status", status.name())
                .register(registry);
    }

    @EventListener
    void on(ImportChanged changed) {
        switch (changed.state().status()) {
            case SUCCEEDED -> succeeded.increment();
            case FAILED -> failed.increment();
            default -> {}
        }
    }
}
