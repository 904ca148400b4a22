package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class GenerateCommandTests {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesTheDatasetItIsAskedFor() throws IOException {
        Path dataset = folder.resolve("small");

        int code =
                run("--units", "40", "--seed", "3", "--months", "14", "--out", dataset.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).contains("rows written to").contains("small");
        assertThat(Files.readAllLines(dataset.resolve("micro_enterprises.csv"))).hasSize(41);
        assertThat(Files.readString(dataset.resolve("dataset.json"))).contains("\"small\"");
        assertThat(dataset.resolve("truth/silos.csv")).exists();
    }

    @Test
    void zipsTablesOnRequest() {
        Path dataset = folder.resolve("zipped");

        run("--units", "30", "--gzip", "--out", dataset.toString());

        assertThat(dataset.resolve("contracts.csv.gz")).exists();
        assertThat(dataset.resolve("contracts.csv")).doesNotExist();
    }

    @Test
    void replacesAnOlderDataset() {
        Path dataset = folder.resolve("again");
        run("--units", "30", "--out", dataset.toString());

        assertThat(run("--units", "30", "--gzip", "--out", dataset.toString())).isZero();
        assertThat(dataset.resolve("contracts.csv")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void refusesAFolderWithOtherFiles() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "dear to somebody");

        int code = run("--units", "30", "--out", folder.toString());

        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("thesis.txt");
        assertThat(folder.resolve("thesis.txt")).exists();
    }

    @Test
    void saysWhatIsWrongWithAnOption() {
        assertThat(run("--units", "5", "--out", folder.resolve("x").toString()))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("units is 5, expected 30 to 50000");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void hasAUsageText() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--units").contains("--seed").contains("--as-of");
    }

    private int run(String... arguments) {
        return new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
