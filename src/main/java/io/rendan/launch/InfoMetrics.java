package io.rendan.launch;

import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Glance;
import io.rendan.cypher.Row;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/**
 * What Prometheus is told in words: {@code rendan_build_info}, which Rendan this is, and {@code
 * rendan_dataset_info}, which data it holds and in which currency its money is.
 */
@Component
class InfoMetrics {

    InfoMetrics(
            PrometheusRegistry registry,
            ObjectProvider<BuildProperties> build,
            CypherQueries queries) {
        BuildProperties known = build.getIfAvailable();
        Info.builder()
                .name("rendan_build_info")
                .help("Which Rendan this is, on which Java")
                .labelNames("version", "java")
                .register(registry)
                .setLabelValues(
                        known == null ? "unknown" : String.valueOf(known.getVersion()),
                        Runtime.version().toString());
        registry.register(new Data(queries));
    }

    /** Of the data in the graph as they are when somebody asks; nothing while there are none. */
    private static final class Data implements Collector {

        private final Glance<Optional<Labels>> labels;

        Data(CypherQueries queries) {
            labels = new Glance<>(() -> queries.first("project/dataset", Map.of(), Data::labels));
        }

        private static Labels labels(Row row) {
            return Labels.of(
                    "dataset",
                    row.textIfKnown("name").orElse(""),
                    "currency",
                    row.textIfKnown("currency").orElse(""),
                    "as_of",
                    row.dateIfKnown("asOf").map(Object::toString).orElse(""));
        }

        @Override
        public MetricSnapshot collect() {
            var info =
                    InfoSnapshot.builder()
                            .name("rendan_dataset")
                            .help("Which dataset the graph holds");
            labels.get()
                    .flatMap(known -> known)
                    .map(known -> InfoDataPointSnapshot.builder().labels(known).build())
                    .ifPresent(info::dataPoint);
            return info.build();
        }
    }
}
