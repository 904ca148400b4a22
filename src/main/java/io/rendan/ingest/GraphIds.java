package io.rendan.ingest;

import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.check.KnownThings;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What is in the graph before a merge. */
final class GraphIds implements KnownThings {

    private static final Map<String, DatasetFile> TABLES =
            Map.of(
                    "Platform", DatasetFile.PLATFORMS,
                    "Capability", DatasetFile.CAPABILITIES,
                    "Community", DatasetFile.COMMUNITIES,
                    "MicroEnterprise", DatasetFile.MICRO_ENTERPRISES,
                    "Partner", DatasetFile.PARTNERS,
                    "UserSegment", DatasetFile.USER_SEGMENTS,
                    "Contract", DatasetFile.CONTRACTS);

    private final CypherQueries queries;

    GraphIds(CypherQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<String> currency() {
        return DataState.read(queries).flatMap(DataState::currency);
    }

    @Override
    public void forEach(BiConsumer<DatasetFile, String> thing) {
        queries.each(
                "load/known-things",
                Map.of(),
                row ->
                        thing.accept(
                                Optional.ofNullable(TABLES.get(row.text("type"))).orElseThrow(),
                                row.text("id")));
    }
}
