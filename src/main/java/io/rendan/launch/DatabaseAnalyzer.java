package io.rendan.launch;

import io.rendan.store.EmbeddedNeo4jException;
import io.rendan.store.GraphSchemaException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** The database does not start, does not answer, or does not fit. */
final class DatabaseAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case EmbeddedNeo4jException e -> {
                    return new FailureAnalysis(e.getMessage(), null, e);
                }
                case GraphSchemaException e -> {
                    return new FailureAnalysis(e.getMessage(), null, e);
                }
                case Neo4jException e -> {
                    return new FailureAnalysis(
                            "Neo4j does not answer as it should: %s."
                                    .formatted(
                                            String.valueOf(e.getMessage())
                                                    .replaceAll("[.\\s]+$", "")),
                            "Check spring.neo4j.uri and spring.neo4j.authentication.",
                            e);
                }
                default -> {}
            }
        }
        return null;
    }
}
