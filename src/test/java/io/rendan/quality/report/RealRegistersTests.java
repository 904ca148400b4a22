package io.rendan.quality.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.rendan.dataset.DatasetReader;
import io.rendan.dataset.DatasetSource;
import io.rendan.quality.Inspection;
import io.rendan.quality.Mention;
import io.rendan.quality.RegisteredParty;
import io.rendan.quality.Remark;
import io.rendan.quality.RemarkKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Registers as published: what their owners would mend is found, and nothing silly said. */
class RealRegistersTests {

    private static final Path FORMATS = Path.of("../shared/data/formats/datasets");
    private static final Set<RemarkKind> OF_ROWS =
            EnumSet.complementOf(EnumSet.of(RemarkKind.COLUMN_GAP));

    private static List<Remark> remarks(Path dataset) {
        assumeTrue(Files.isDirectory(dataset), "no " + dataset + " on this machine");
        try (DatasetSource source = DatasetSource.open(dataset)) {
            var reader = new DatasetReader(source);
            return RowInspection.of(reader, reader.description().asOf()).remarks();
        }
    }

    private static List<String> names(List<Remark> remarks, RemarkKind kind) {
        return remarks.stream()
                .filter(remark -> remark.kind() == kind)
                .map(
                        remark ->
                                String.join(
                                        " = ",
                                        remark.subjects().stream()
                                                .map(Mention::name)
                                                .sorted()
                                                .toList()))
                .toList();
    }

    @Test
    void aCountryHasFourVendorsTwice() {
        List<Remark> remarks = remarks(FORMATS.resolve("canada-vendors-2021-22"));

        assertThat(names(remarks, RemarkKind.DUPLICATE))
                .containsExactlyInAnyOrder(
                        "I M P GROUP = IMP GROUP",
                        "P K WELDING FABRICATORS = PK WELDING FABRICATORS",
                        "THE UNIVERSITY OF WESTERN ONTARIO = UNIVERSITY OF WESTERN ONTARIO",
                        "DR DAVID LESAGE = LESAGE DAVID DR");
        assertThat(names(remarks, RemarkKind.PLACEHOLDER)).isEmpty();
        assertThat(remarks.stream().filter(remark -> remark.kind() == RemarkKind.ODD_AMOUNT))
                .singleElement()
                .satisfies(
                        remark ->
                                assertThat(remark.sentence())
                                        .startsWith("43 contracts are worth 0"));
    }

    @Test
    void aRailwayHasAUnitThatIsNoneAndSuppliersThatTradeAsAnother() {
        List<Remark> remarks = remarks(FORMATS.resolve("networkrail-2020-21"));

        assertThat(names(remarks, RemarkKind.PLACEHOLDER)).containsExactly("Unspecified");
        assertThat(names(remarks, RemarkKind.DUPLICATE))
                .contains(
                        "Deloitte LLP = Deloitte LLP t/a Deloitte Real Estate",
                        "L.B. Foster TEW Engineering Ltd = LB Foster TEW Engineering Ltd")
                .hasSizeLessThan(6);
        assertThat(names(remarks, RemarkKind.ODD_AMOUNT)).isEmpty();
    }

    @Test
    void aCityHasPanelsInThePlaceOfSuppliers() {
        List<Remark> remarks = remarks(FORMATS.resolve("sydney-contracts"));

        assertThat(names(remarks, RemarkKind.PLACEHOLDER))
                .containsExactlyInAnyOrder("Panel of tender 1334", "Panel of tender 1344");
        assertThat(names(remarks, RemarkKind.DUPLICATE))
                .containsExactlyInAnyOrder(
                        "Hargraves Landscapes = Hargraves Landscapes Pty Ltd",
                        "Cooper Commercial Constructions = Coopers Commercial Constructions");
    }

    @Test
    void aTerritoryHasThirtySixPartnersUnderSecondNames() {
        assertThat(
                        names(
                                remarks(Path.of("../shared/data/rendan/act-procurement-2025")),
                                RemarkKind.DUPLICATE))
                .hasSizeBetween(34, 40)
                .contains("DATA#3 LIMITED = Data#3 = Data#3 Limited")
                .contains("RIGCOM = RIGCOM (PICH0009993.117.01)");
    }

    /** Read as names alone: what its contracts say is not asked here. */
    @Test
    void townsHaveACancelledSupplierAndHundredsOfSecondSpellings() throws IOException {
        Path partners = FORMATS.resolve("kosovo-procurement/partners.csv");
        assumeTrue(Files.exists(partners), "no " + partners + " on this machine");
        var inspection = new Inspection(LocalDate.of(2017, 1, 1));
        Map<String, String> byId = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(partners)) {
            rows.forEach(row -> byId.put(row.getField("id"), row.getField("name")));
        }
        byId.forEach((id, name) -> inspection.add(RegisteredParty.partner(id, name)));
        List<Remark> remarks = inspection.report().remarks();

        assertThat(names(remarks, RemarkKind.PLACEHOLDER)).contains("ANULUAR", "Anuluar");
        assertThat(names(remarks, RemarkKind.DUPLICATE))
                .hasSizeBetween(500, 650)
                .anySatisfy(
                        group ->
                                assertThat(group)
                                        .contains(
                                                "Papenburg & Adriani Company", "Papenburg Adriani"))
                .noneSatisfy(
                        group -> assertThat(group).contains("MERKATARI").contains("Arkivisti"));
    }

    /** Units of these go by keys, or by names that are all different. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "formats/datasets/supplygraph-fmcg",
                "formats/datasets/viva-g2g",
                "rendan/graphhopper-2017",
                "rendan/krackhardt-advice",
                "rendan/us-economy-2017",
                "rendan/debian-bookworm",
                "rendan/ukfaculty"
            })
    void whereNothingIsWrongNothingIsSaid(String dataset) {
        assertThat(remarks(Path.of("../shared/data").resolve(dataset)))
                .filteredOn(remark -> OF_ROWS.contains(remark.kind()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"datasets/starter", "datasets/haier-scale"})
    void generatedEcosystemsAreAsTheyShouldBe(String dataset) {
        assertThat(remarks(Path.of(dataset)))
                .filteredOn(remark -> OF_ROWS.contains(remark.kind()))
                .isEmpty();
    }
}
