package io.rendan.ingest;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports, and the state of the data, in the graph. */
@Component
class ImportStore {

    private final Graph graph;
    private final JsonMapper json;

    ImportStore(Driver driver, JsonMapper json) {
        this.graph = new Graph(driver);
        this.json = json;
    }

    Graph graph() {
        return graph;
    }

    void save(DatasetImport state) {
        graph.inTransaction(step -> put(step, state));
    }

    /** Marks the data as being changed, together with who does it. */
    void begin(DatasetImport state) {
        graph.inTransaction(
                step -> {
                    put(step, state);
                    step.run("load/begin", Map.of("importId", state.id()));
                });
    }

    /** Marks the data as whole again: the moment from which on readers see the new ones. */
    void finish(DatasetImport state, Map<String, Object> data) {
        graph.inTransaction(
                step -> {
                    put(step, state);
                    step.run("load/finish", Map.of("properties", data));
                });
    }

    private void put(Graph.Step step, DatasetImport state) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("status", state.status().name());
        properties.put("mode", state.mode().name());
        properties.put("dataset", state.dataset());
        properties.put("rows", state.totalRows());
        properties.put("queuedAt", time(state.queuedAt()));
        state.finishedAt().ifPresent(at -> properties.put("finishedAt", time(at)));
        state.runId().ifPresent(run -> properties.put("runId", run));
        properties.put("document", json.writeValueAsString(state));
        step.run("load/put-import", Map.of("id", state.id(), "properties", properties));
    }

    Optional<DatasetImport> find(String id) {
        return imports("find-import", Map.of("id", id)).stream().findFirst();
    }

    /** Imports, newest first; where one is given, those after it. */
    List<DatasetImport> newest(Optional<ImportPlace> after, int limit) {
        return imports(
                "newest-imports",
                Map.of(
                        "queuedAt",
                        after.<Object>map(place -> time(place.queuedAt())).orElse(Values.NULL),
                        "id",
                        after.map(ImportPlace::id).orElse(""),
                        "limit",
                        limit));
    }

    /** Imports that a stopped process has left queued or running, oldest first. */
    List<DatasetImport> unfinished() {
        return imports("unfinished-imports", Map.of());
    }

    /** What the graph's data are; empty where nothing was ever imported. */
    Optional<DataState> data() {
        return DataState.read(graph);
    }

    private List<DatasetImport> imports(String statement, Map<String, Object> parameters) {
        List<DatasetImport> imports = new ArrayList<>();
        graph.each(
                "load/" + statement,
                parameters,
                row ->
                        imports.add(
                                json.readValue(
                                        row.get("document").asString(), DatasetImport.class)));
        return imports;
    }

    private static ZonedDateTime time(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
