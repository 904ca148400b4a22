package io.rendan.explore.web;

import io.rendan.explore.Caller;
import io.rendan.explore.Demand;
import io.rendan.explore.Exploration;
import io.rendan.explore.GraphAnswer;
import io.rendan.explore.QueryAnswer;
import io.rendan.web.Client;
import io.rendan.web.CsvStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks for whoever sends a request, and lets go when that one has gone. */
@Component
class Answers {

    /** Nodes and links instead of rows. */
    static final String GRAPH = "application/vnd.rendan.graph+json";

    private static final int ROWS_A_FLUSH = 1_000;
    private static final String TRUNCATED = "Rendan-Truncated";

    private final JsonMapper mapper;

    Answers(JsonMapper mapper) {
        this.mapper = mapper;
    }

    private static Demand demand(HttpServletRequest request, Demand.Form form, long rows) {
        Caller caller =
                new Caller(
                        Optional.ofNullable(request.getUserPrincipal())
                                .map(Principal::getName)
                                .orElseGet(request::getRemoteAddr));
        return new Demand(caller, form, rows, Client.of(request)::require);
    }

    /** All rows. */
    QueryAnswer table(
            HttpServletRequest request, AnswerForm form, Function<Demand, Exploration> ask) {
        Demand demand = demand(request, Demand.Form.TABLE, form.tableRows());
        try (Exploration exploration = ask.apply(demand)) {
            return exploration.answer();
        }
    }

    /** Nodes and links of all rows. */
    GraphAnswer graph(
            HttpServletRequest request, AnswerForm form, Function<Demand, Exploration> ask) {
        return GraphAnswer.of(table(request, form, ask));
    }

    /** Rows as they come. What goes wrong after the first of them breaks the connection. */
    void csv(
            HttpServletRequest request,
            HttpServletResponse response,
            AnswerForm form,
            Function<Demand, Exploration> ask)
            throws IOException {
        Demand demand = demand(request, Demand.Form.DOWNLOAD, form.downloadRows());
        try (Exploration exploration = ask.apply(demand)) {
            List<String> columns = exploration.columns();
            Optional<List<@Nullable Object>> first = exploration.next();
            response.setHeader("Trailer", TRUNCATED);
            response.setTrailerFields(
                    () -> Map.of(TRUNCATED, Boolean.toString(exploration.isTruncated())));
            CsvStream csv = new CsvStream(response, mapper);
            csv.header(columns);
            write(exploration, first, csv);
        } catch (IOException | RuntimeException e) {
            if (response.isCommitted()) {
                Client.of(request).hangUp();
            }
            throw e;
        }
    }

    private static void write(
            Exploration exploration, Optional<List<@Nullable Object>> first, CsvStream csv)
            throws IOException {
        long written = 0;
        for (Optional<List<@Nullable Object>> row = first;
                row.isPresent();
                row = exploration.next()) {
            csv.row(row.get());
            written++;
            if (written % ROWS_A_FLUSH == 0) {
                csv.flush();
            }
        }
        csv.flush();
    }
}
