package io.rendan.dashboard.frame;

import io.rendan.dashboard.frame.Frame.Ecosystem;
import io.rendan.dashboard.frame.Frame.Notice;
import io.rendan.dashboard.frame.Frame.Place;
import io.rendan.dashboard.frame.Frame.Work;
import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.ImportStatus;
import io.rendan.ingest.Imports;
import io.rendan.run.AnalysisRun;
import io.rendan.run.RunReference;
import io.rendan.run.RunStatus;
import io.rendan.run.Runs;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what stands around a page. */
@Component
public class Frames {

    private static final int LOOKED_AT = 5;
    private static final List<Place> PLACES =
            List.of(
                    new Place("place.overview", "/", false),
                    new Place("place.map", "/map", false),
                    new Place("place.silos", "/silos", false),
                    new Place("place.bottlenecks", "/bottlenecks", false),
                    new Place("place.opportunities", "/opportunities", false),
                    new Place("place.contracts", "/contracts", false),
                    new Place("place.distance", "/zero-distance", false),
                    new Place("place.runs", "/runs", false),
                    new Place("place.alerts", "/alerts", false));

    private final Runs runs;
    private final Imports imports;

    Frames(Runs runs, Imports imports) {
        this.runs = runs;
        this.imports = imports;
    }

    /**
     * The frame of a page.
     *
     * @param path of the page, with its query
     * @param theme light, dark or auto
     */
    public Frame of(String path, String theme, Wording words) {
        List<AnalysisRun> newestRuns = runs.newest(Optional.empty(), LOOKED_AT);
        List<DatasetImport> newestImports = imports.newest(Optional.empty(), LOOKED_AT);
        Optional<AnalysisRun> current = runs.current();
        Optional<Ecosystem> ecosystem = current.map(run -> ecosystem(run, words));
        return new Frame(
                words.language(),
                theme,
                path,
                places(path),
                ecosystem,
                work(newestRuns, newestImports),
                notices(newestRuns, newestImports, ecosystem, words));
    }

    /** The frame of a page that says what went wrong, when nothing may be asked. */
    public Frame bare(String path, String theme, Wording words) {
        return new Frame(
                words.language(),
                theme,
                path,
                places(path),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<Place> places(String address) {
        String path = address.split("\\?", 2)[0];
        return PLACES.stream()
                .map(place -> new Place(place.title(), place.href(), place.href().equals(path)))
                .toList();
    }

    private Ecosystem ecosystem(AnalysisRun run, Wording words) {
        String title =
                run.summary().get("title") instanceof String named && !named.isBlank()
                        ? named
                        : run.dataset();
        RunReference reference = runs.reference().orElseThrow();
        return new Ecosystem(
                title,
                run.asOf().map(words::date).orElse(""),
                run.id(),
                reference.finishedAt(),
                reference.stale());
    }

    private static Optional<Work> work(List<AnalysisRun> runs, List<DatasetImport> imports) {
        Optional<Work> importing =
                imports.stream()
                        .filter(state -> !state.isFinished())
                        .reduce((newer, older) -> older)
                        .map(
                                state ->
                                        new Work(
                                                "work.import",
                                                state.dataset(),
                                                state.stage().phase(),
                                                percent(state.stage().progress()),
                                                "/imports/" + state.id()));
        return importing.or(
                () ->
                        runs.stream()
                                .filter(run -> !run.status().isFinal())
                                .reduce((newer, older) -> older)
                                .map(
                                        run ->
                                                new Work(
                                                        "work.run",
                                                        "",
                                                        run.stage().phase(),
                                                        percent(run.stage().progress()),
                                                        "/runs/" + run.id())));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static List<Notice> notices(
            List<AnalysisRun> runs,
            List<DatasetImport> imports,
            Optional<Ecosystem> ecosystem,
            Wording words) {
        List<Notice> notices = new ArrayList<>();
        imports.stream()
                .findFirst()
                .filter(newest -> newest.status() == ImportStatus.FAILED)
                .ifPresent(
                        failed ->
                                notices.add(
                                        new Notice(
                                                "bad",
                                                words.text(
                                                        "notice.importFailed",
                                                        failed.dataset(),
                                                        failed.problem().orElse("")),
                                                "/imports/" + failed.id())));
        runs.stream()
                .findFirst()
                .filter(newest -> newest.status() == RunStatus.FAILED)
                .ifPresent(
                        failed ->
                                notices.add(
                                        new Notice(
                                                "bad",
                                                words.text(
                                                        "notice.runFailed",
                                                        failed.error().orElse("")),
                                                "/runs/" + failed.id())));
        ecosystem
                .filter(Ecosystem::stale)
                .ifPresent(
                        old ->
                                notices.add(
                                        new Notice(
                                                "watch",
                                                words.text("notice.stale", old.asOf()),
                                                "/runs")));
        return notices;
    }
}
