package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class BacktestCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new BacktestCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void datedContractsAreSplitByTimeAndPlantedPairsAreNoLaterOnes() {
        assertThat(run("datasets/starter")).isZero();

        assertThat(out.toString())
                .contains("starter: contracts signed in the year after 2025-06-30")
                .contains("preferentialAttachment")
                .contains("probability beats the best baseline's AUC and beats its hit@100")
                .contains("95 % interval")
                .contains("lines with at least 50 pairs, the interval holds the probability in")
                .doesNotContain("truth/");
    }

    @Test
    void aTableIsWrittenIntoTheDocumentThatDescribesIt(@TempDir Path folder) throws IOException {
        Path document = folder.resolve("evaluation.md");
        Files.writeString(document, "a\n<!-- table: backtest -->\nold\n<!-- end -->\nz\n");

        assertThat(run("datasets/starter", "--write", document.toString())).isZero();

        assertThat(Files.readString(document))
                .startsWith("a\n<!-- table: backtest -->\n| dataset |")
                .containsPattern(
                        "\\| starter \\| the year after 2025-06-30 \\| 22 \\| 0\\.\\d+ / 0\\.\\d+ \\|")
                .endsWith("|\n<!-- end -->\nz\n")
                .doesNotContain("old");
    }

    @Test
    void aDocumentWithoutAPlaceForItIsRefusedBeforeAnythingIsMeasured(@TempDir Path folder)
            throws IOException {
        Path document = Files.writeString(folder.resolve("empty.md"), "");

        assertThat(run("datasets/starter", "--write", document.toString()))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("<!-- table: backtest -->");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void pairsKnownToHaveFormedLaterAreMeasuredToo() {
        Path folder = Path.of("../shared/data/rendan/graphhopper-2017");
        assumeTrue(Files.isDirectory(folder), "no " + folder + " on this machine");

        assertThat(run(folder.toString())).isZero();

        assertThat(out.toString())
                .contains("the 42 pairs of truth/ that formed after 2017-12-31")
                .contains("42 of 9,003 pairs formed");
    }

    @Test
    void withoutDatesTiesAreHiddenAndThatIsSaid() {
        Path folder = Path.of("../shared/data/rendan/krackhardt-advice");
        assumeTrue(Files.isDirectory(folder), "no " + folder + " on this machine");

        assertThat(run("--hide=0.2", folder.toString())).isZero();

        assertThat(out.toString())
                .contains("no dates to split by, so 20 % of the ties are hidden")
                .contains("by default, too little history");
    }

    @Test
    void whereNothingFormedNoRankingIsCalledBetter(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("dataset.json"),
                "{\"name\": \"pair\", \"title\": \"Pair\", \"currency\": \"XXX\","
                        + " \"asOf\": \"2026-06-30\", \"licence\": \"none\","
                        + " \"source\": \"test\"}");
        Files.writeString(
                folder.resolve("micro_enterprises.csv"),
                "id,name,kind,platform_id\na,A,NODE,\nb,B,NODE,\n");
        Files.writeString(
                folder.resolve("contracts.csv"), "id,kind,supplier_id,buyer_id\nc,MARKET,a,b\n");

        assertThat(run(folder.toString())).isZero();

        assertThat(out.toString())
                .contains("no pair formed, so no ranking can be told from another")
                .doesNotContain("MISSES");
    }

    @Test
    void aShareThatIsNoneIsRefused() {
        assertThat(run("--hide=1.5", "datasets/starter")).isEqualTo(2);

        assertThat(err.toString()).contains("share must be above 0 and below 1, is 1.5");
    }
}
