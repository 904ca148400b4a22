package io.rendan.evaluation;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Basis;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.analysis.Words;
import io.rendan.coverage.CoverageUnlock;
import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code survey}: what each of several datasets gives, and on which basis. */
@Command(
        name = "survey",
        description = {
            "Shows what each of several datasets gives: how many indicators and findings, the first",
            "finding of each kind, on which basis, and the columns that would unlock most. Rules of",
            "the market that are asked of the graph are left out. No database is used."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SurveyCommand implements Callable<Integer> {

    private static final int UNLOCKS = 3;
    private static final List<String> HEADER =
            List.of(
                    "| dataset | indicators known | findings | the first of each kind | would unlock most |",
                    "|---|---|---|---|---|");

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DATASET", description = "dataset folders")
    private List<Path> datasets = List.of();

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "a document to write a table into, between its marks 'survey'")
    private @Nullable Path document;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter console = command.commandLine().getOut();
        try {
            Optional<MarkedDocument> place =
                    Optional.ofNullable(document)
                            .map(file -> new MarkedDocument(file, "survey").check());
            List<String> lines = new ArrayList<>(HEADER);
            HEADER.forEach(console::println);
            for (Path dataset : datasets) {
                String row = row(dataset);
                console.println(row);
                console.flush();
                lines.add(row);
            }
            place.ifPresent(into -> into.write(lines));
            return 0;
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(
                    command.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }

    private static String row(Path dataset) {
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(dataset)) {
            network = DatasetNetwork.read(source, Optional.empty());
        } catch (DatasetException refused) {
            return "| %s | | refused: %s | | |"
                    .formatted(dataset.getFileName(), cell(String.valueOf(refused.getMessage())));
        }
        WholeRun run = WholeRun.of(network, AnalysisSettings.defaults());
        long known =
                run.health().indicators().stream().filter(one -> one.value().isPresent()).count();
        return "| %s | %s of %s | %s | %s | %s |"
                .formatted(
                        network.dataset().name(),
                        known,
                        run.health().indicators().size(),
                        counts(run),
                        cell(first(run)),
                        unlocks(run));
    }

    private static String counts(WholeRun run) {
        List<String> counts = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            int found = run.findings(kind).size();
            if (found > 0) {
                counts.add(found + " " + kind.name());
            }
        }
        return counts.isEmpty() ? "none" : String.join(", ", counts);
    }

    /** The first of each kind and form, with its money and what it stands on. */
    private static String first(WholeRun run) {
        List<String> shown = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            run.findings(kind).stream()
                    .collect(
                            Collectors.toMap(
                                    one -> String.valueOf(one.figures().get("form")),
                                    one -> one,
                                    (one, other) -> one,
                                    TreeMap::new))
                    .values()
                    .forEach(one -> shown.add(words(one)));
        }
        return shown.isEmpty() ? "none" : String.join("<br>", shown);
    }

    private static String words(Finding finding) {
        String money =
                finding.valueAtStake()
                        .filter(value -> !value.currency().equals(Dataset.NO_MONEY))
                        .map(SurveyCommand::words)
                        .orElse("");
        return "%s%s *(%s)*"
                .formatted(
                        finding.title(),
                        money,
                        finding.basis().stream()
                                .map(Basis::words)
                                .collect(Collectors.joining(", ")));
    }

    private static String words(Money money) {
        return " — " + Words.money(money.amount(), money.currency());
    }

    private static String unlocks(WholeRun run) {
        return run.coverage().unlocks().stream()
                .limit(UNLOCKS)
                .map(SurveyCommand::words)
                .collect(Collectors.joining("<br>"));
    }

    private static String words(CoverageUnlock unlock) {
        return "`%s` %s".formatted(unlock.file(), unlock.column());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
