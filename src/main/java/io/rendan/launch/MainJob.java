package io.rendan.launch;

import io.rendan.analysis.VisibleText;
import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetFault;
import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.ImportMode;
import io.rendan.ingest.ImportStatus;
import io.rendan.ingest.Imports;
import io.rendan.run.AnalysisRun;
import io.rendan.run.RunRequest;
import io.rendan.run.RunStatus;
import io.rendan.run.Runs;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The main job: sees that the graph holds an ecosystem and a run of it, then prints what the run
 * found. What is there already is not done again.
 */
@Component
@ConditionalOnProperty(name = "rendan.launch", matchIfMissing = true)
class MainJob implements ApplicationRunner {

    private static final String SAMPLE = "haier-scale";
    private static final int ERRORS_SHOWN = 20;
    private static final long GLANCE_MILLIS = 50;

    private final Imports imports;
    private final Runs runs;
    private final Addresses addresses;
    private final Optional<String> named;
    private final Path datasets;
    private final boolean sample;

    MainJob(
            Imports imports,
            Runs runs,
            Addresses addresses,
            @Value("${rendan.dataset:}") String named,
            @Value("${rendan.datasets-dir:datasets}") Path datasets,
            Environment environment) {
        this.imports = imports;
        this.runs = runs;
        this.addresses = addresses;
        this.named = Optional.of(named).filter(name -> !name.isBlank());
        this.datasets = datasets;
        this.sample = environment.getProperty("rendan.sample", Boolean.class, isOwn(environment));
    }

    /** A server of somebody's may be in production: nothing that is invented goes there unasked. */
    private static boolean isOwn(Environment environment) {
        return environment
                .getProperty("spring.neo4j.uri", DatabaseAddress.EMBEDDED)
                .equals(DatabaseAddress.EMBEDDED);
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        Optional<Path> wanted = wanted();
        if (wanted.isPresent()) {
            load(wanted.get());
        }
        if (!imports.hasData()) {
            System.out.println(
                    "\nThe graph is empty: name a dataset, or import one over HTTP.\n\n"
                            + SummaryTable.addresses(addresses.all()));
            return;
        }
        AnalysisRun run = analysed();
        System.out.println(
                SummaryTable.of(
                        run,
                        kind -> runs.headlines(run.id(), kind, SummaryTable.SHOWN),
                        addresses.all()));
    }

    /** What to load: what was named or, into an empty graph of our own, the sample. */
    private Optional<Path> wanted() {
        if (named.isPresent()) {
            return named.map(name -> DatasetChoice.of(name, datasets));
        }
        return sample && !imports.hasData()
                ? Optional.of(DatasetChoice.of(SAMPLE, datasets))
                : Optional.empty();
    }

    private void load(Path path) throws InterruptedException {
        Optional<String> submitted;
        try {
            submitted = submitted(path);
        } catch (DatasetException e) {
            throw new LaunchException(String.valueOf(e.getMessage()));
        }
        if (submitted.isPresent()) {
            awaitLoaded(submitted.get());
        }
    }

    /** The import of a dataset; empty where the current run is of exactly these data. */
    private Optional<String> submitted(Path path) {
        boolean fresh = runs.current().filter(run -> !runs.isStale(run)).isPresent();
        return fresh
                ? imports.submitUnlessHeld(path)
                : Optional.of(imports.submit(path, ImportMode.REPLACE));
    }

    private void awaitLoaded(String id) throws InterruptedException {
        DatasetImport done = await(() -> imports.find(id), DatasetImport::isFinished);
        if (done.status() == ImportStatus.FAILED) {
            done.check().errors().stream()
                    .limit(ERRORS_SHOWN)
                    .map(DatasetFault::toString)
                    .map(VisibleText::of)
                    .forEach(System.err::println);
            throw new LaunchException(
                    "%s was not loaded: %s"
                            .formatted(done.dataset(), done.problem().orElse("it failed")));
        }
        await(() -> imports.find(id), state -> state.runId().isPresent());
    }

    private AnalysisRun analysed() throws InterruptedException {
        imports.awaitQueued();
        runs.awaitQueued();
        Optional<AnalysisRun> current = runs.current().filter(run -> !runs.isStale(run));
        if (current.isPresent()) {
            return current.get();
        }
        String id = runs.submit(RunRequest.current());
        AnalysisRun run = await(() -> runs.find(id), state -> state.status().isFinal());
        if (run.status() == RunStatus.FAILED) {
            throw new LaunchException("the analysis failed: " + run.error().orElse("see the log"));
        }
        return run;
    }

    private static <T> T await(Supplier<Optional<T>> source, Predicate<T> done)
            throws InterruptedException {
        while (true) {
            Optional<T> state = source.get().filter(done);
            if (state.isPresent()) {
                return state.get();
            }
            Thread.sleep(GLANCE_MILLIS);
        }
    }
}
