package io.rendan.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.dataset.DatasetFault;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.IntStream;

class LargeDatasetTests {

    private static final int UNITS = 2_000;
    private static final int MONTHS = 36;
    private static final int NEIGHBOURS = 9;

    /** 648,000 rows of interactions, each repeated in no other. */
    private static void writeInteractions(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("source_id,target_id,month,hours,people\n");
            for (int unit = 0; unit < UNITS; unit++) {
                for (int step = 1; step <= NEIGHBOURS; step++) {
                    for (int month = 0; month < MONTHS; month++) {
                        int other = (unit + step) % UNITS;
                        out.write("u" + unit + ",u" + other + ",");
                        out.write(YearMonth.of(2023, 4).plusMonths(month) + ",1.25,10\n");
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Test
    void hundredsOfThousandsOfRowsAreCheckedAndTheirRepetitionFound(@TempDir Path folder)
            throws IOException {
        DatasetFolder dataset = DatasetFolder.minimal(folder);
        dataset.append(
                "micro_enterprises.csv",
                IntStream.range(0, UNITS)
                        .mapToObj(i -> "u" + i + ",N,NODE")
                        .toArray(String[]::new));
        writeInteractions(folder.resolve("interactions.csv"));
        CheckReport report = dataset.check();
        assertThat(report.errors()).isEmpty();
        assertThat(report.rows())
                .containsEntry(DatasetFile.INTERACTIONS, (long) UNITS * NEIGHBOURS * MONTHS);

        dataset.append("interactions.csv", "u0,u1,2023-04,2,7");
        assertThat(dataset.check().errors())
                .extracting(DatasetFault::line)
                .containsExactly((long) UNITS * NEIGHBOURS * MONTHS + 2);
    }
}
