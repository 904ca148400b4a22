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

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds parties by name or id, or ranks them by a figure. One pass over the parties a page. */
@Component
public class PartySearch {

    private final CypherQueries queries;
    private final NameSearch names;
    private final MetricCatalogue catalogue;
    private final MetricsRecord records;
    private final Runs runs;

    PartySearch(
            CypherQueries queries,
            NameSearch names,
            MetricCatalogue catalogue,
            MetricsRecord records,
            Runs runs) {
        this.queries = queries;
        this.names = names;
        this.catalogue = catalogue;
        this.records = records;
        this.runs = runs;
    }

    private record Found(PartyEntry entry, List<String> key) {}

    /**
     * Parties whose name or id contains a text as {@link FoldedText} sees it: the one with this id
     * first, then the same, those that begin so, those with a word that does, and the rest, each by
     * name.
     *
     * @param text blank for all parties
     */
    public AnalysisPage<PartyEntry> byText(String text, Paging paging) {
        return ofCurrent(paging, run -> byText(text, paging, run));
    }

    private AnalysisPage<PartyEntry> byText(
            String text, Paging paging, Optional<RunReference> run) {
        List<NameSearch.Match> matches =
                names.matches(
                        text,
                        paging.after().map(key -> NameSearch.Match.of(key.subList(1, 4))),
                        paging.fetch());
        Map<String, PartyEntry> entries = new HashMap<>();
        queries.each(
                "party/entries",
                Map.of("ids", matches.stream().map(NameSearch.Match::id).toList()),
                row -> entries.put(row.text("id"), entry(row)));
        List<Found> found =
                matches.stream()
                        .flatMap(
                                match ->
                                        Stream.ofNullable(entries.get(match.id()))
                                                .map(entry -> new Found(entry, match.key())))
                        .toList();
        return page(found, paging, run);
    }

    /**
     * Parties by a figure; those of which it is not known come last, by id.
     *
     * @param text that name or id contain, blank for all parties
     * @throws PartyException if there is no such figure or it has no order
     */
    public AnalysisPage<PartyEntry> byFigure(
            String figure, boolean ascending, String text, Paging paging) {
        return ofCurrent(
                paging,
                run -> {
                    check(figure, catalogue.figures(run));
                    return ranked(figure, ascending, "", text, paging, run);
                });
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
        return ofCurrent(
                paging,
                run ->
                        run.isEmpty()
                                ? page(List.of(), paging, run)
                                : ranked(figure, ascending, flag, "", paging, run));
    }

    /** Names of parties by their ids; ids that nobody has are left out. */
    public Map<String, String> names(Collection<String> ids) {
        Map<String, String> found = new HashMap<>();
        queries.each(
                "party/entries",
                Map.of("ids", List.copyOf(ids)),
                row -> found.put(row.text("id"), row.text("name")));
        return found;
    }

    /** Figures are held of the current run alone; a further page is from the run of the first. */
    private AnalysisPage<PartyEntry> ofCurrent(
            Paging paging, Function<Optional<RunReference>, AnalysisPage<PartyEntry>> read) {
        return runs.ofCurrent(paging.after().map(List::getFirst), read);
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
        parameters.put("ids", text.isBlank() ? null : names.ids(text));
        parameters.put("afterId", paging.after().map(key -> key.get(1)).orElse(null));
        parameters.put(
                "afterValue",
                paging.after()
                        .filter(key -> !key.get(2).isEmpty())
                        .map(key -> Double.valueOf(key.get(2)))
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
        String runId = run.map(RunReference::id).orElse("");
        return AnalysisPage.of(
                        RunReference.stamp(run),
                        paging,
                        fetched,
                        last -> Stream.concat(Stream.of(runId), last.key().stream()).toList(),
                        PartyColumns.ALL)
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

    static String label(Row row) {
        return row.texts("labels").stream()
                .filter(label -> !label.equals("Party"))
                .findFirst()
                .orElse("Party");
    }
}
