package io.rendan.explore.web;

import io.rendan.explore.ChartHint;
import io.rendan.explore.LibraryQuery;
import io.rendan.explore.QueryParameter;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/** A question as the catalogue lists it: all but its statement. */
record QueryEntry(
        String id,
        String title,
        String question,
        String category,
        List<QueryParameter> parameters,
        List<String> columns,
        @Schema(description = "How long it takes at most on data such as the sample")
                Optional<Double> expectedSeconds,
        Optional<ChartHint> chart,
        @Schema(description = "Whether it comes from the folder of one's own questions")
                boolean own) {

    /** Of its CSV. */
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "title",
                    "question",
                    "category",
                    "parameters.name",
                    "columns",
                    "expectedSeconds",
                    "chart.kind",
                    "own");

    QueryEntry {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    static QueryEntry of(LibraryQuery query) {
        return new QueryEntry(
                query.id(),
                query.title(),
                query.question(),
                query.category(),
                query.parameters(),
                query.columns(),
                query.expectedSeconds(),
                query.chart(),
                query.own());
    }
}
