package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class EvaluateCommandTests {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void findsWhatIsPlantedInSixHundredUnits() {
        assertThat(run("--units", "600", "--seeds", "1,2")).isZero();
        assertThat(out.toString())
                .contains("600-units-seed-1: passed")
                .contains("600-units-seed-2: passed")
                .contains("decoys reported 0");
    }

    @Test
    void readsADatasetFolder() {
        Path dataset = folder.resolve("small");
        EcosystemGenerator.generate(GeneratorParameters.of(300, 4)).writeTo(dataset, false);

        assertThat(run(dataset.toString())).isZero();
        assertThat(out.toString()).contains("small: passed").contains("hit@10");
    }

    @Test
    void writesIntoTheDocumentThatDescribesIt() throws IOException {
        Path dataset = folder.resolve("small");
        EcosystemGenerator.generate(GeneratorParameters.of(300, 4)).writeTo(dataset, false);
        Path document =
                Files.writeString(
                        folder.resolve("evaluation.md"),
                        "<!-- table: evaluate -->\nold\n<!-- end -->\n");

        assertThat(run(dataset.toString(), "--write", document.toString())).isZero();

        assertThat(Files.readString(document))
                .isEqualTo("<!-- table: evaluate -->\n```\n" + out + "```\n<!-- end -->\n");
    }

    @Test
    void saysThatThereIsNoSuchDataset() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("nowhere");
    }

    @Test
    void hasAUsageText() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--seeds").contains("planted truth");
    }

    private int run(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
