package io.rendan.ingest;

import io.rendan.dataset.DatasetDescription;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the graph's data are, as its one {@code Dataset} node says.
 *
 * @param description empty before the first import has finished
 * @param dataVersion checksum of the content
 * @param importing id of the import that is changing the data, or that broke off while it did
 */
record DataState(
        Optional<DatasetDescription> description,
        Optional<String> dataVersion,
        Optional<String> importing) {

    /** The state; empty where nothing was ever imported. */
    static Optional<DataState> read(Graph graph) {
        List<DataState> states = new ArrayList<>();
        graph.each("load/state", Map.of(), row -> states.add(of(row)));
        return states.stream().findFirst();
    }

    private static DataState of(Record row) {
        return new DataState(
                text(row, "name").map(name -> description(row, name)),
                text(row, "dataVersion"),
                text(row, "importing"));
    }

    private static DatasetDescription description(Record row, String name) {
        return new DatasetDescription(
                name,
                text(row, "title"),
                row.get("currency").asString(),
                row.get("asOf").asLocalDate(),
                text(row, "licence"),
                text(row, "source"));
    }

    private static Optional<String> text(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    Optional<String> currency() {
        return description.map(DatasetDescription::currency);
    }

    /**
     * What the data are after a merge: what is not given stays as it is.
     *
     * @param before what they were
     */
    static DatasetDescription merged(DatasetDescription given, Optional<DataState> before) {
        return before.flatMap(DataState::description)
                .map(
                        old ->
                                new DatasetDescription(
                                        given.name(),
                                        given.title().or(old::title),
                                        given.currency(),
                                        given.asOf(),
                                        given.licence().or(old::licence),
                                        given.source().or(old::source)))
                .orElse(given);
    }

    /** Properties of the node after an import. */
    static Map<String, Object> properties(DatasetDescription description, String dataVersion) {
        return Map.of(
                "name", description.name(),
                "title", orNull(description.title()),
                "currency", description.currency(),
                "asOf", description.asOf(),
                "licence", orNull(description.licence()),
                "source", orNull(description.source()),
                "dataVersion", dataVersion);
    }

    private static Object orNull(Optional<String> text) {
        return text.<Object>map(given -> given).orElse(Values.NULL);
    }
}
