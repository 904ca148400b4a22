package io.rendan.ingest;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports, and the state of the data, in the graph. */
@Component
class ImportStore {

    private final CypherQueries queries;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    ImportStore(CypherQueries queries, JsonMapper json, ApplicationEventPublisher events) {
        this.queries = queries;
        this.json = json;
        this.events = events;
    }

    void save(DatasetImport state) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("status", state.status().name());
        properties.put("mode", state.mode().name());
        properties.put("dataset", state.dataset());
        properties.put("rows", state.check().totalRows());
        properties.put("queuedAt", GraphTime.of(state.times().queuedAt()));
        state.times().finishedAt().ifPresent(at -> properties.put("finishedAt", GraphTime.of(at)));
        state.runId().ifPresent(run -> properties.put("runId", run));
        properties.put("document", json.writeValueAsString(state));
        queries.run("load/put-import", Map.of("id", state.id(), "properties", properties));
    }

    /** Marks the data as being changed, together with who does it. */
    void begin(DatasetImport state) {
        queries.inTransaction(
                () -> {
                    save(state);
                    queries.run("load/begin", Map.of("importId", state.id()));
                    events.publishEvent(new DataChanging(state.id()));
                });
    }

    /** Marks the data as whole again: the moment from which on readers see the new ones. */
    void finish(DatasetImport state, Map<String, @Nullable Object> data) {
        queries.inTransaction(
                () -> {
                    save(state);
                    queries.run("load/finish", Map.of("properties", data));
                    boolean imported = state.status() == ImportStatus.SUCCEEDED;
                    events.publishEvent(new DataWhole(state.id(), imported));
                });
    }

    /** Marks that there are no data, as before the first import. */
    void forget(DatasetImport state) {
        queries.inTransaction(
                () -> {
                    save(state);
                    queries.run("load/forget", Map.of());
                });
    }

    Optional<DatasetImport> find(String id) {
        return imports("find-import", Map.of("id", id)).stream().findFirst();
    }

    /** Imports, newest first; where one is given, those after it. */
    List<DatasetImport> newest(Optional<ImportPlace> after, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(
                "queuedAt", after.map(ImportPlace::queuedAt).map(GraphTime::of).orElse(null));
        parameters.put("id", after.map(ImportPlace::id).orElse(""));
        parameters.put("limit", limit);
        return imports("newest-imports", parameters);
    }

    /** Imports that a stopped process has left queued or running, oldest first. */
    List<DatasetImport> unfinished() {
        return imports("unfinished-imports", Map.of());
    }

    /** What the graph's data are; empty where nothing was ever imported. */
    Optional<DataState> data() {
        return DataState.read(queries);
    }

    private List<DatasetImport> imports(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        return queries.rows(
                "load/" + statement, parameters, row -> read(json, row.text("document")));
    }

    /**
     * An import as it was kept, by an earlier version perhaps: what that did not know is 0 or
     * false.
     */
    static DatasetImport read(JsonMapper json, String document) {
        return json.readerFor(DatasetImport.class)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(document);
    }
}
