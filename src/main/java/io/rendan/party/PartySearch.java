package io.rendan.party;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.network.Discretion;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds parties by name or id, or ranks them by a figure. One pass over the parties a page. */
@Component
public class PartySearch {

    private static final List<String> COLUMNS =
            List.of("id", "name", "label", "kind", "platform.id", "platform.name", "metrics.*");

    private final CypherQueries queries;
    private final MetricCatalogue catalogue;
    private final MetricsRecord records;
    private final Runs runs;

    PartySearch(
            CypherQueries queries, MetricCatalogue catalogue, MetricsRecord records, Runs runs) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.records = records;
        this.runs = runs;
    }

    private record Found(PartyEntry entry, List<String> key) {}

    /**
     * Parties whose name or id contains a text, whatever the case: exact ones first, then those
     * that start with it, then the rest, each by name.
     *
     * @param text empty for all parties
     */
    public AnalysisPage<PartyEntry> byText(String text, Paging paging) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("query", text.toLowerCase(Locale.ROOT));
        parameters.put(
                "afterRank", paging.after().map(key -> Long.valueOf(key.get(0))).orElse(null));
        parameters.put("afterName", paging.after().map(key -> key.get(1)).orElse(null));
        parameters.put("afterId", paging.after().map(key -> key.get(2)).orElse(null));
        parameters.put("limit", paging.fetch());
        return page(
                queries.rows(
                        "party/search",
                        parameters,
                        row ->
                                new Found(
                                        entry(row),
                                        List.of(
                                                "" + row.integer("rank"),
                                                row.text("sortName"),
                                                row.text("id")))),
                paging,
                runs.reference());
    }

    /**
     * Parties by a figure; those of which it is not known come last, by id.
     *
     * @param text that name or id contain, empty for all parties
     * @throws PartyException if there is no such figure or it has no order
     */
    public AnalysisPage<PartyEntry> byFigure(
            String figure, boolean ascending, String text, Paging paging) {
        Optional<RunReference> run = runs.reference();
        check(figure, catalogue.figures(run));
        return ranked(figure, ascending, "", text, paging, run);
    }

    /**
     * Parties of which a figure is true, by another figure; those of which that is not known come
     * last, by id. Empty while there is no run.
     *
     * @param flag name of the figure that must be true, empty for all parties
     * @param figure to rank by
     */
    public AnalysisPage<PartyEntry> flagged(
            String flag, String figure, boolean ascending, Paging paging) {
        Optional<RunReference> run = runs.reference();
        return run.isEmpty()
                ? page(List.of(), paging, run)
                : ranked(figure, ascending, flag, "", paging, run);
    }

    private AnalysisPage<PartyEntry> ranked(
            String figure,
            boolean ascending,
            String flag,
            String text,
            Paging paging,
            Optional<RunReference> run) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("metric", figure);
        parameters.put("direction", ascending ? 1.0 : -1.0);
        parameters.put(
                "withheldBelow", Discretion.isPersonal(figure) ? Discretion.FEWEST_PEOPLE : 0);
        parameters.put("flag", flag);
        parameters.put("query", text.toLowerCase(Locale.ROOT));
        parameters.put("afterId", paging.after().map(key -> key.get(0)).orElse(null));
        parameters.put(
                "afterValue",
                paging.after()
                        .filter(key -> !key.get(1).isEmpty())
                        .map(key -> Double.valueOf(key.get(1)))
                        .orElse(null));
        parameters.put("limit", paging.fetch());
        return page(
                queries.rows(
                        "party/rank",
                        parameters,
                        row ->
                                new Found(
                                        entry(row),
                                        List.of(
                                                row.text("id"),
                                                row.numberIfKnown("value")
                                                        .map(value -> Double.toString(value))
                                                        .orElse("")))),
                paging,
                run);
    }

    private static void check(String figure, Map<String, Boolean> figures) {
        if (!figures.getOrDefault(figure, false)) {
            List<String> known =
                    figures.entrySet().stream()
                            .filter(Map.Entry::getValue)
                            .map(Map.Entry::getKey)
                            .toList();
            throw new PartyException.NoRanking(figure, known);
        }
    }

    private AnalysisPage<PartyEntry> page(
            List<Found> fetched, Paging paging, Optional<RunReference> run) {
        return AnalysisPage.of(RunReference.stamp(run), paging, fetched, Found::key, COLUMNS)
                .map(Found::entry);
    }

    private PartyEntry entry(Row row) {
        Optional<Long> headcount = row.integerIfKnown("headcount");
        Metrics metrics = records.read(row.rowIfKnown("metrics"), headcount);
        return new PartyEntry(
                row.text("id"),
                row.text("name"),
                label(row),
                row.textIfKnown("kind"),
                row.textIfKnown("platformId")
                        .map(id -> new PartyEntry.Named(id, row.text("platformName"))),
                metrics.values(),
                metrics.reasons());
    }

    private static String label(Row row) {
        return row.texts("labels").stream()
                .filter(label -> !label.equals("Party"))
                .findFirst()
                .orElse("Party");
    }
}
