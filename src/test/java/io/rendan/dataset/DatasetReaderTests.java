package io.rendan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class DatasetReaderTests {

    @TempDir Path folder;

    private static List<DatasetRow> rows(DatasetFolder dataset, DatasetFile table) {
        List<DatasetRow> rows = new ArrayList<>();
        try (DatasetSource source = dataset.open()) {
            new DatasetReader(source).forEach(table, rows::add);
        }
        return rows;
    }

    @Test
    void cellsComeOutAsTypedValues() {
        DatasetRow unit =
                rows(DatasetFolder.small(folder), DatasetFile.MICRO_ENTERPRISES).getFirst();

        assertThat(unit.line()).isEqualTo(2);
        assertThat(unit.required("id")).isEqualTo("u1");
        assertThat(unit.text("name")).contains("Oven, the");
        assertThat(unit.count("headcount")).isEqualTo(12);
        assertThat(unit.date("founded_on")).contains(LocalDate.of(2019, 2, 28));
        assertThat(unit.number("hiring_power")).isEqualTo(0.5);

        DatasetRow member = rows(DatasetFolder.small(folder), DatasetFile.MEMBERSHIPS).getFirst();
        assertThat(member.flag("lead")).contains(true);
        DatasetRow month = rows(DatasetFolder.small(folder), DatasetFile.STATEMENTS).getFirst();
        assertThat(month.month("month")).contains(YearMonth.of(2026, 2));
        assertThat(month.number("ecosystem_revenue")).isEqualTo(-20);
    }

    @Test
    void emptyCellsAndAbsentColumnsAreUnknownButToldApart() {
        DatasetFolder dataset = DatasetFolder.small(folder);
        DatasetRow unit = rows(dataset, DatasetFile.MICRO_ENTERPRISES).get(1);
        assertThat(unit.date("founded_on")).isEmpty();
        assertThat(unit.number("hiring_power")).isNaN();
        assertThat(unit.has("hiring_power")).isTrue();

        dataset.write("micro_enterprises.csv", "id,name,kind", "u1,N,NODE");
        unit = rows(dataset, DatasetFile.MICRO_ENTERPRISES).getFirst();
        assertThat(unit.count("headcount")).isEqualTo(-1);
        assertThat(unit.has("headcount")).isFalse();
    }

    @Test
    void rowsOfFewerThanFivePeopleAreLeftOut() {
        assertThat(rows(DatasetFolder.small(folder), DatasetFile.INTERACTIONS))
                .extracting(row -> row.count("people"))
                .containsExactly(6L, 5L);
    }

    @Test
    void aTableThatIsNotGivenHasNoRows() {
        assertThat(rows(DatasetFolder.minimal(folder), DatasetFile.OFFERS)).isEmpty();
    }

    @Test
    void aFaultyRowIsNotPassedOn() {
        DatasetFolder dataset = DatasetFolder.small(folder).append("offers.csv", "u2,k2,x,,");
        assertThatThrownBy(() -> rows(dataset, DatasetFile.OFFERS))
                .isInstanceOf(DatasetException.Faulty.class)
                .hasMessageContaining("offers.csv, line 3, unit_price 'x'");
    }

    @Test
    void aSnapshotIsTakenStraightFromTheFiles() {
        try (DatasetSource source = DatasetFolder.small(folder).open()) {
            EcosystemNetwork network = DatasetNetwork.read(source, Optional.empty());

            assertThat(network.parties().size()).isEqualTo(5);
            assertThat(network.dataset().currency()).isEqualTo("EUR");
            assertThat(network.supply().totalUserRevenue()).isCloseTo(9000, within(1e-9));
        }
    }

    @Test
    void aFaultyDatasetHasNoSnapshot() {
        DatasetFolder dataset = DatasetFolder.small(folder).append("offers.csv", "u9,k2,,,");
        try (DatasetSource source = dataset.open()) {
            assertThatThrownBy(() -> DatasetNetwork.read(source, Optional.empty()))
                    .isInstanceOf(DatasetException.Faulty.class);
        }
    }
}
