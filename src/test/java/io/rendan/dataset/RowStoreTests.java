package io.rendan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class RowStoreTests {

    @TempDir Path root;

    private List<String> rows(RowSource source, DatasetFile table) {
        List<String> rows = new ArrayList<>();
        source.forEach(table, row -> rows.add(text(row)));
        return rows;
    }

    private static String text(DatasetRow row) {
        return row
                + IntStream.range(0, row.table().columns().size())
                        .mapToObj(i -> row.has(i) + "=" + row.value(i))
                        .toList()
                        .toString();
    }

    private RowStore kept(DatasetSource source) {
        try (var store = new RowStore(root.resolve("rows"))) {
            for (DatasetFile table : DatasetFile.values()) {
                new DatasetReader(source).forEach(table, store::put);
            }
            return store;
        }
    }

    @Test
    void rowsComeOutAsTheyWentInWithTheirLinesAndColumns() {
        DatasetFolder dataset =
                DatasetFolder.small(root.resolve("small"))
                        .write("needs.csv", "party_id,capability_id", "u1,k1")
                        .append("user_segments.csv", "\uD83D\uDE00 \u0130,Emoji,0");
        try (DatasetSource source = dataset.open()) {
            RowStore store = kept(source);
            for (DatasetFile table : DatasetFile.values()) {
                assertThat(rows(store, table))
                        .as(table.stem())
                        .isNotEmpty()
                        .isEqualTo(rows(new DatasetReader(source), table));
            }
        }
    }

    @Test
    void aTableThatWasNotPutHasNoRows() {
        assertThat(rows(new RowStore(root.resolve("none")), DatasetFile.OFFERS)).isEmpty();
    }

    @Test
    void whatWasCutShortIsNoticed() throws Exception {
        try (DatasetSource source = DatasetFolder.small(root.resolve("small")).open()) {
            RowStore store = kept(source);
            Path file = root.resolve("rows/contracts.rows");
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length - 20));
            assertThatThrownBy(() -> rows(store, DatasetFile.CONTRACTS))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }
}
