package io.rendan.ingest;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.dataset.DatasetDescription;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
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
    static Optional<DataState> read(CypherQueries queries) {
        return queries.first("load/state", Map.of(), DataState::of);
    }

    private static DataState of(Row row) {
        return new DataState(
                row.textIfKnown("name").map(name -> description(row, name)),
                row.textIfKnown("dataVersion"),
                row.textIfKnown("importing"));
    }

    private static DatasetDescription description(Row row, String name) {
        return new DatasetDescription(
                name,
                row.textIfKnown("title"),
                row.text("currency"),
                row.date("asOf"),
                row.textIfKnown("licence"),
                row.textIfKnown("source"));
    }

    /** Checksum of the content as it was imported, whichever parties are treated as one since. */
    Optional<String> checksum() {
        return dataVersion.map(version -> version.split("\\+", 2)[0]);
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

    /** Properties of the node after an import; null takes one away. */
    static Map<String, @Nullable Object> properties(
            DatasetDescription description, String dataVersion) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", description.name());
        properties.put("title", description.title().orElse(null));
        properties.put("currency", description.currency());
        properties.put("asOf", description.asOf());
        properties.put("licence", description.licence().orElse(null));
        properties.put("source", description.source().orElse(null));
        properties.put("dataVersion", dataVersion);
        return properties;
    }
}
