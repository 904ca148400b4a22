package io.rendan.generator;

import io.rendan.generator.plan.GeneratorParameters;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code generate}: writes a synthetic ecosystem as a dataset folder. */
@Command(
        name = "generate",
        description = {
            "Writes a synthetic ecosystem as a dataset folder.",
            "It has micro-enterprises, contracts, months of settlements, and planted silos,",
            "bottlenecks and opportunities in truth/.",
            "The same options give the same bytes."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class GenerateCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Mixin private SizeOption size = new SizeOption();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "seed of all chance (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "36",
            description = "months of contract history, 12 to 240 (default: ${DEFAULT-VALUE})")
    private int months;

    @Option(
            names = "--settled-months",
            paramLabel = "N",
            description = "months of settlements and statements (default: as --months)")
    private @Nullable Integer settledMonths;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2026-06-30",
            description = "day that the dataset describes (default: ${DEFAULT-VALUE})")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "where to write; a dataset that stands there is replaced")
    private Path out = Path.of("");

    @Option(
            names = "--hidden-groups",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "closed groups of 10 to 30 units hidden across platforms,",
                "one for every 100 units at most (default: ${DEFAULT-VALUE})"
            })
    private int hiddenGroups;

    @Option(names = "--gzip", description = "write .csv.gz instead of .csv")
    private boolean gzip;

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "name of the dataset (default: the folder's)")
    private @Nullable String name;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        try {
            SyntheticEcosystem ecosystem = EcosystemGenerator.generate(parameters());
            ecosystem.writeTo(out, gzip);
            PrintWriter console = command.commandLine().getOut();
            console.printf(Locale.ROOT, "%,d rows written to %s%n", ecosystem.size(), out);
            console.flush();
            return 0;
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(command.commandLine(), refused.getMessage(), refused);
        }
    }

    private GeneratorParameters parameters() {
        String called = name == null ? String.valueOf(out.getFileName()) : name;
        int settled = settledMonths == null ? months : settledMonths;
        return GeneratorParameters.of(size.units(), seed, asOf, months, settled, called)
                .withHiddenGroups(hiddenGroups);
    }
}
