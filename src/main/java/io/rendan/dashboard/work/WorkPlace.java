package io.rendan.dashboard.work;

import io.rendan.dashboard.findings.Facts;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.work.ImportPage.FaultRow;
import io.rendan.dashboard.work.ImportPage.TableRows;
import io.rendan.dashboard.work.RunPage.Named;
import io.rendan.dashboard.work.WorkPage.ImportRow;
import io.rendan.dashboard.work.WorkPage.RunLine;
import io.rendan.dataset.DatasetFault;
import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.Imports;
import io.rendan.run.AnalysisPart;
import io.rendan.run.AnalysisRun;
import io.rendan.run.DataRange;
import io.rendan.run.Runs;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at imports and runs. */
@Component
public class WorkPlace {

    private static final int NEWEST = 20;
    private static final List<String> COUNTS =
            List.of("microEnterprises", "parties", "platforms", "contracts", "activeContracts");

    private final Imports imports;
    private final Runs runs;

    WorkPlace(Imports imports, Runs runs) {
        this.imports = imports;
        this.runs = runs;
    }

    /** The newest of both. */
    public WorkPage page(Wording words) {
        Optional<DataRange> range = runs.dataRange();
        return new WorkPage(
                imports.newest(Optional.empty(), NEWEST).stream()
                        .map(state -> row(state, words))
                        .toList(),
                runs.newest(Optional.empty(), NEWEST).stream()
                        .map(run -> line(run, words))
                        .toList(),
                range.map(dates -> dates.first().toString()),
                range.map(dates -> dates.last().toString()));
    }

    /**
     * An import, if there is one with this id.
     *
     * @param file whose faults are asked for; empty for all
     */
    public Optional<ImportPage> anImport(String id, String file, Wording words) {
        return imports.find(id).map(state -> page(state, file, words));
    }

    private static ImportPage page(DatasetImport state, String file, Wording words) {
        List<FaultRow> all =
                Stream.concat(
                                faults("bad", state.check().errors()),
                                faults("watch", state.check().warnings()))
                        .toList();
        return new ImportPage(
                row(state, words),
                state.problem().orElse(""),
                state.stage().phase(),
                state.isFinished(),
                state.check().rows().entrySet().stream()
                        .map(table -> new TableRows(table.getKey(), words.whole(table.getValue())))
                        .toList(),
                all.stream().filter(one -> file.isEmpty() || one.file().equals(file)).toList(),
                all.stream().map(FaultRow::file).distinct().sorted().toList(),
                file,
                all.size(),
                state.runId());
    }

    private static Stream<FaultRow> faults(String level, List<DatasetFault> faults) {
        return faults.stream().map(fault -> FaultRow.of(level, fault));
    }

    /** A run, if there is one with this id. */
    public Optional<RunPage> run(String id, Wording words) {
        return runs.find(id).map(run -> page(run, words));
    }

    private static RunPage page(AnalysisRun run, Wording words) {
        return new RunPage(
                line(run, words),
                run.status().isFinal(),
                run.error(),
                run.timings().entrySet().stream()
                        .map(
                                part ->
                                        new Named(
                                                words.textOr(
                                                        "part." + part.getKey(), part.getKey()),
                                                words.text(
                                                        "work.seconds",
                                                        words.number(part.getValue()))))
                        .toList(),
                COUNTS.stream().flatMap(name -> count(name, run.summary(), words)).toList(),
                run.outcome().analyses().stream()
                        .filter(part -> part.status() == AnalysisPart.Status.FAILED)
                        .map(part -> new Named(part.analysis(), part.reason().orElse("")))
                        .toList());
    }

    private static Stream<Named> count(String name, Map<String, Object> summary, Wording words) {
        return summary.get(name) instanceof Number number
                ? Stream.of(new Named(Facts.title(name, words), words.whole(number.doubleValue())))
                : Stream.empty();
    }

    private static ImportRow row(DatasetImport state, Wording words) {
        return new ImportRow(
                state.id(),
                state.dataset(),
                state.status().name(),
                words.text("work." + state.status().name()),
                percent(state.stage().progress()),
                words.whole(state.check().totalRows()),
                state.check().errorCount(),
                state.check().warningCount(),
                state.times().queuedAt());
    }

    private static RunLine line(AnalysisRun run, Wording words) {
        return new RunLine(
                run.id(),
                run.asOf().map(words::date).orElse(""),
                run.historical(),
                run.status().name(),
                words.text("work." + run.status().name()),
                percent(run.stage().progress()),
                run.stage().phase(),
                took(run, words),
                run.summary().get("health") instanceof Map<?, ?> health
                                && health.get("score") instanceof Number score
                        ? words.whole(score.doubleValue())
                        : "",
                run.times().queuedAt());
    }

    private static String took(AnalysisRun run, Wording words) {
        return run.times()
                .startedAt()
                .flatMap(
                        from ->
                                run.finishedAt()
                                        .map(to -> Duration.between(from, to).toMillis() / 1000.0))
                .map(seconds -> words.text("work.seconds", words.number(seconds)))
                .orElse("");
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
