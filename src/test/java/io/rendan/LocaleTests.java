package io.rendan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.bottleneck.BottleneckAnalysis;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.market.MarketAnalysis;
import io.rendan.network.EcosystemNetwork;
import io.rendan.opportunity.OpportunityAnalysis;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.silo.SiloAnalysis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The language of the machine changes nothing that Rendan writes. */
class LocaleTests {

    private static final Pattern FORMATTED =
            Pattern.compile(
                    "(\"\"\"(?:[^\"\\\\]|\\\\[\\s\\S]|\"(?!\"\"))*+\"\"\""
                            + "|(?:\"(?:[^\"\\\\\\n]|\\\\.)*+\"(?:\\s*\\+\\s*(?=\"))?+)++)?+"
                            + "\\s*\\)*\\s*\\.formatted\\(");

    /** Digits, separators and points that follow the locale; {@code %s} follows none. */
    private static final Pattern NUMBER = Pattern.compile("%[-,+0-9.#( ]*[dfgexoc]");

    @Test
    void nothingIsFormattedOrChangedInCaseInTheLanguageOfTheMachine() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.rendan"));
    }

    /** {@code formatted} knows no locale but the machine's, so that it may only take texts. */
    @Test
    void formattedWritesNoNumbers() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                FORMATTED
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> String.valueOf(found.group(1)).replace("%%", ""))
                        .filter(text -> text.equals("null") || NUMBER.matcher(text).find())
                        .forEach(text -> faults.add(file.getFileName() + ": " + text));
            }
        }
        assertThat(faults)
                .as("write numbers with String.format(Locale.ROOT, …) or as %%s")
                .isEmpty();
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void findingsReadTheSameInGermanyAndInEgypt() {
        EcosystemNetwork network;
        try (DatasetSource starter = DatasetSource.open(Path.of("datasets/starter"))) {
            network = DatasetNetwork.read(starter, Optional.empty());
        }
        List<Finding> english = findings(network, Locale.ENGLISH);

        assertThat(english)
                .extracting(Finding::title)
                .anyMatch(title -> title.contains(" million"));
        assertThat(findings(network, Locale.GERMANY)).isEqualTo(english);
        assertThat(findings(network, Locale.forLanguageTag("ar-EG-u-nu-arab"))).isEqualTo(english);
    }

    private static List<Finding> findings(EcosystemNetwork network, Locale language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(language);
        try {
            var library = new CypherQueryLibrary();
            return Stream.<Analysis>of(
                            new SiloAnalysis(library),
                            new BottleneckAnalysis(library),
                            new MarketAnalysis(library),
                            new OpportunityAnalysis(library))
                    .map(one -> one.analyse(network, AnalysisSettings.defaults()))
                    .flatMap(result -> result.findings().stream())
                    .toList();
        } finally {
            Locale.setDefault(before);
        }
    }
}
