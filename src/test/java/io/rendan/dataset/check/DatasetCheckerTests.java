package io.rendan.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rendan.dataset.DatasetFault;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetFolder;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.Limits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

class DatasetCheckerTests {

    @TempDir Path folder;
    private DatasetFolder dataset;

    @BeforeEach
    void writeFaultlessDataset() {
        dataset = DatasetFolder.small(folder);
    }

    @Test
    void aFaultlessDatasetIsAcceptedAndItsRowsAreCounted() {
        CheckReport report = dataset.check();

        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.isAccepted()).isTrue();
        assertThat(report.rows())
                .containsEntry(DatasetFile.MICRO_ENTERPRISES, 3L)
                .containsEntry(DatasetFile.CONTRACTS, 3L)
                .containsEntry(DatasetFile.INTERACTIONS, 2L);
        assertThat(report.suppressed()).isEqualTo(1);
        assertThat(report.totalRows()).isEqualTo(24);
        assertThat(report.description().orElseThrow().asOf()).isEqualTo("2026-03-31");
    }

    @Test
    void amountsThatRunsTakeAsNotKnownAreWarnedOfByCell() {
        dataset.append("contracts.csv", "big,MARKET,u1,u2,,,1.5e60,,2025-01-01,,,,,2e61");
        dataset.append("contracts.csv", "edge,MARKET,u1,u2,,,1e60,,2025-01-01,,,,,");
        dataset.append("statements.csv", "u2,2026-01,,,-3e70,");

        CheckReport report = dataset.check();

        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings())
                .filteredOn(warning -> warning.message().contains("not known"))
                .extracting(DatasetFault::toString)
                .containsExactlyInAnyOrder(
                        "contracts.csv, line 5, annual_value '1.5E60': counts as not known: amounts"
                                + " are reckoned with up to 1e+60",
                        "contracts.csv, line 5, outside_option '2.0E61': counts as not known:"
                                + " amounts are reckoned with up to 1e+60",
                        "statements.csv, line 3, cost '-3.0E70': counts as not known: amounts are"
                                + " reckoned with up to 1e+60");
    }

    @Test
    void onlyThreeFilesAreRequired(@TempDir Path other) {
        assertThat(DatasetFolder.minimal(other).check().errors()).isEmpty();
    }

    @Test
    void tenDifferentFaultsAreReportedTogether() {
        dataset.append("platforms.csv", "p1,Twice,INDUSTRY");
        dataset.append("micro_enterprises.csv", "u4,Odd,NODE,p9,-1,2025-02-30,1.5,,");
        dataset.append(
                "contracts.csv",
                "d,BARTER,u1,u2,,,,,,,,,,",
                "e,MARKET,u1,u1,,,1e999,,2025-02-01,2025-01-01,,,,",
                "f,SALES,u1,u2,,,,,,,,,,");
        dataset.append("settlements.csv", "a,2026-13,1,,,", "a,2026-01,1,,11,");

        CheckReport report = dataset.check();

        assertThat(report.isAccepted()).isFalse();
        assertThat(report.errors())
                .extracting(DatasetFault::toString)
                .containsExactly(
                        "platforms.csv, line 4, id 'p1': expected an id of its own; it is in use in"
                                + " line 2 of platforms",
                        "micro_enterprises.csv, line 5, headcount '-1': expected a whole number of at"
                                + " least 0",
                        "micro_enterprises.csv, line 5, founded_on '2025-02-30': expected a date such"
                                + " as 2026-03-31",
                        "micro_enterprises.csv, line 5, decision_power '1.5': expected a decimal from"
                                + " 0 to 1",
                        "micro_enterprises.csv, line 5, platform_id 'p9': expected the id of a"
                                + " platform",
                        "contracts.csv, line 5, kind 'BARTER': expected one of MARKET, EMC, VAM,"
                                + " EXTERNAL, SALES",
                        "contracts.csv, line 6, annual_value '1e999': expected a decimal of at least"
                                + " 0",
                        "contracts.csv, line 6, buyer_id 'u1': expected another party than the"
                                + " supplier",
                        "contracts.csv, line 6, starts_on '2025-02-01': expected no later day than"
                                + " ends_on, which is 2025-01-01",
                        "contracts.csv, line 7, buyer_id 'u2': expected a user segment as the buyer of"
                                + " a SALES contract",
                        "settlements.csv, line 5, month '2026-13': expected a month such as 2026-03",
                        "settlements.csv, line 6, satisfaction '11': expected a decimal from 0 to 10",
                        "settlements.csv, line 6, contract_id,month 'a,2026-01': expected one row for"
                                + " each of these");
        assertThat(report.errorCount()).isEqualTo(13);
    }

    /** Every rule by a row that just breaks it and one that just keeps it. */
    static Stream<Arguments> rules() {
        String longest = "i".repeat(200);
        return Stream.of(
                rule("platforms.csv", "p3,P,PLANT", "p3,P,INDUSTRY"),
                rule("platforms.csv", "p3,P,industry", "p3,P,SHARED_SERVICE"),
                rule("platforms.csv", ",P,INDUSTRY", "0,P,INDUSTRY"),
                rule("platforms.csv", "   ,P,INDUSTRY", " p,P,INDUSTRY"),
                rule("platforms.csv", longest + "i,P,INDUSTRY", longest + ",P,INDUSTRY"),
                rule("platforms.csv", "p3,,INDUSTRY", "p3,-,INDUSTRY"),
                rule("platforms.csv", "p3,P,", "p3,P,INDUSTRY"),
                rule("platforms.csv", "p2,P,INDUSTRY", "P2,P,INDUSTRY"),
                rule("platforms.csv", "p3,P", "p3,P,INDUSTRY"),
                rule("platforms.csv", "p3,P,INDUSTRY,", "p3,\"P,\",INDUSTRY"),
                rule("platforms.csv", "p3,\"P\"Q,INDUSTRY", "p3,\"P\"\"Q\",INDUSTRY"),
                rule("communities.csv", "c3,C,SOLUTION,,,x,", "c3,C,SOLUTION,,,-7.25,"),
                rule("communities.csv", "c3,C,SOLUTION,,,,1.01", "c3,C,SOLUTION,,,,1.0"),
                rule("micro_enterprises.csv", "u4,U,NODE,p9,,,,,", "u4,U,NODE,,,,,,"),
                rule("micro_enterprises.csv", "u4,U,NODE,p1,2.5,,,,", "u4,U,NODE,p1,0,,,,"),
                rule("micro_enterprises.csv", "u4,U,NODE,p1,-1,,,,", "u4,U,NODE,p1,25,,,,"),
                rule(
                        "micro_enterprises.csv",
                        "u4,U,NODE,,,2025-02-29,,,",
                        "u4,U,NODE,,,2024-02-29,,,"),
                rule(
                        "micro_enterprises.csv",
                        "u4,U,NODE,,,1.1.2024,,,",
                        "u4,U,NODE,,,2024-01-01,,,"),
                rule("micro_enterprises.csv", "u4,U,NODE,,,,-0.1,,", "u4,U,NODE,,,,-0.0,,"),
                rule("micro_enterprises.csv", "u4,U,NODE,,,,\"0,5\",,", "u4,U,NODE,,,,0.5,,"),
                rule("partners.csv", "u1,X,SUPPLIER,", "u9,X,SUPPLIER,"),
                rule("partners.csv", "x2,X,,", "x2,X,anything,"),
                rule("user_segments.csv", "x1,S,", "x2,S,"),
                rule("user_segments.csv", "s2,S,many", "s2,S,7900000000"),
                rule("memberships.csv", "u1,c1,,,,", "u1,c2,,,,"),
                rule("memberships.csv", "p1,c2,,,,", "s1,c2,,,,"),
                rule("memberships.csv", "u2,c2,,yes,,", "u2,c2,,false,,"),
                rule("offers.csv", "u2,k1,,,", "u2,k2,,,"),
                rule("offers.csv", "u2,k3,,,", "x1,k1,,,"),
                rule("offers.csv", "u2,k2,-0.01,,", "u2,k2,0,,"),
                rule("offers.csv", "u2,k2,NaN,,", "u2,k2,1e-05,,"),
                rule("offers.csv", "u2,k2,,Infinity,", "u2,k2,,1E3,"),
                rule("offers.csv", "u2,k2,,,0x1p3", "u2,k2,,,1.3"),
                rule("offers.csv", "u2,k2,5.,,", "u2,k2,5.0,,"),
                rule("offers.csv", "u2,k2,1d,,", "u2,k2,1,,"),
                rule("needs.csv", "u1,k1,1,", "u2,k1,1,"),
                rule("needs.csv", "u2,k1,1,TRUE", "u2,k1,1,true"),
                rule("contracts.csv", "a,MARKET,u1,u2,,,,,,,,,,", "A,MARKET,u1,u2,,,,,,,,,,"),
                rule("contracts.csv", "d,MARKET,u1,u1,,,,,,,,,,", "d,MARKET,u1,u3,,,,,,,,,,"),
                rule("contracts.csv", "d,MARKET,u1,,,,,,,,,,,", "d,MARKET,u1,x1,,,,,,,,,,"),
                rule("contracts.csv", "d,MARKET,u1,s1,,,,,,,,,,", "d,SALES,u1,s1,,,,,,,,,,"),
                rule("contracts.csv", "d,EXTERNAL,s1,u1,,,,,,,,,,", "d,EXTERNAL,x1,u1,,,,,,,,,,"),
                rule("contracts.csv", "d,SALES,u1,x1,,,,,,,,,,", "d,SALES,x1,s1,,,,,,,,,,"),
                rule(
                        "contracts.csv",
                        "d,EMC,u1,u2,,,,,2025-01-02,2025-01-01,,,,",
                        "d,EMC,u1,u2,,,,,2025-01-01,2025-01-01,,,,"),
                rule("contracts.csv", "d,VAM,u1,u2,k9,,,,,,,,,", "d,VAM,u1,u2,k2,,,,,,,,,"),
                rule("contracts.csv", "d,VAM,u1,u2,,c9,,,,,,,,", "d,VAM,u1,u2,,c2,,,,,,,,"),
                rule("contracts.csv", "d,VAM,u1,u2,,,,,,,,,-1,", "d,VAM,u1,u2,,,,,,,,-1,,"),
                rule("settlements.csv", "a,2026-01,1,,,", "a,2026-03,1,,,"),
                rule("settlements.csv", "z,2026-03,1,,,", "b,2026-01,1,,,"),
                rule("settlements.csv", "a,2026-00,1,,,", "a,2025-12,1,,,"),
                rule("settlements.csv", "a,2026-3,1,,,", "a,2026-03,,,,"),
                rule("settlements.csv", "a,,1,,,", "a,0001-01,1,,,"),
                rule("settlements.csv", "a,2026-03,,,10.1,", "a,2026-03,,,10,"),
                rule("settlements.csv", "a,2026-03,,1.0,,", "a,2026-03,,1,,"),
                rule("statements.csv", "u1,2026-02,,,,", "u1,2026-03,,,,"),
                rule("statements.csv", "x1,2026-03,,,,", "u2,2026-03,-1,-2,-3,-4"),
                rule("interactions.csv", "u1,u1,2026-03,1,9", "u3,u1,2026-03,1,9"),
                rule("interactions.csv", "u1,x1,2026-03,1,9", "u3,u2,2026-03,1,9"),
                rule("interactions.csv", "u1,u2,2026-02,1,9", "u1,u2,2026-03,1,9"),
                rule("interactions.csv", "u1,u3,2026-02,1,9", "u1,u3,2026-01,1,9"));
    }

    private static Arguments rule(String file, String violation, String nearMiss) {
        return arguments(file, violation, nearMiss);
    }

    @ParameterizedTest(name = "{0}: [{1}] breaks a rule, [{2}] does not")
    @MethodSource("rules")
    void aRuleIsBrokenByARowAndKeptByItsNearMiss(String file, String violation, String nearMiss) {
        assertThat(dataset.append(file, nearMiss).check().errors()).isEmpty();

        CheckReport report = DatasetFolder.small(folder).append(file, violation).check();
        assertThat(report.errorCount()).as("%s", report.errors()).isEqualTo(1);
        assertThat(report.errors().getFirst().file()).isEqualTo(file);
        assertThat(report.errors().getFirst().message()).startsWith("expected");
    }

    @Nested
    class TheHeader {

        @Test
        void mayHaveItsColumnsInAnyOrder() {
            dataset.write("platforms.csv", "kind,id,name", "INDUSTRY,p1,A", "INDUSTRY,p2,B");
            assertThat(dataset.check().errors()).isEmpty();
        }

        @Test
        void mayLeaveOutWhatIsNotRequired() {
            dataset.write("platforms.csv", "id,name,kind", "p1,A,INDUSTRY", "p2,A,INDUSTRY");
            dataset.write("settlements.csv", "contract_id,month", "a,2026-01");
            assertThat(dataset.check().errors()).isEmpty();
        }

        @Test
        void mustNotLeaveOutWhatIsRequired() {
            dataset.write("platforms.csv", "name,kind", "A,INDUSTRY");

            assertThat(dataset.check().errors())
                    .containsExactly(
                            new DatasetFault(
                                    "platforms.csv",
                                    1,
                                    "id",
                                    "",
                                    "expected this column in the header"));
        }

        @Test
        void mustNotNameAColumnTwice() {
            dataset.write("partners.csv", "id,name,kind,country,kind", "x1,X,A,DE,A");
            assertThat(dataset.check().errors())
                    .extracting(DatasetFault::column)
                    .containsExactly("kind");
        }

        @Test
        void mayNameAnUnknownColumnAndEarnsAWarning() {
            dataset.write("user_segments.csv", "id,name,users,colour", "s1,S,1,red");
            CheckReport report = dataset.check();

            assertThat(report.errors()).isEmpty();
            assertThat(report.warnings())
                    .extracting(DatasetFault::column)
                    .containsExactly("colour");
        }

        @Test
        void mustBeThere() {
            dataset.write("needs.csv", new byte[0]);
            assertThat(dataset.check().errors())
                    .containsExactly(
                            new DatasetFault("needs.csv", 1, "", "", "expected a header row"));
        }
    }

    @Nested
    class TheText {

        @Test
        void mayStartWithAByteOrderMark() {
            dataset.write("partners.csv", "\uFEFFid,name,kind,country", "x1,X,A,DE");
            assertThat(dataset.check().errors()).isEmpty();
        }

        @Test
        void mayEndItsLinesWithCarriageReturns() {
            dataset.write("partners.csv", "id,name,kind\r", "x1,X,A\r", "x1,Y,A\r");
            assertThat(dataset.check().errors()).extracting(DatasetFault::line).containsExactly(3L);
        }

        @Test
        void keepsLineNumbersBehindQuotedLineBreaks() {
            dataset.write("partners.csv", "id,name,kind", "x1,\"a", "b\"\"", "c\",A", "", "x2,Y,");
            assertThat(dataset.check().errors()).extracting(DatasetFault::line).containsExactly(6L);
        }

        @Test
        void mustBeUtf8AndTheRestIsCheckedAllTheSame() {
            byte[] latin1 =
                    "id,name,kind\nx1,Caf\u00e9,A\nx1,Y,A\n".getBytes(StandardCharsets.ISO_8859_1);
            dataset.write("partners.csv", latin1);

            assertThat(dataset.check().errors())
                    .extracting(DatasetFault::toString)
                    .containsExactly(
                            "partners.csv, line 2 '0xE9': expected UTF-8 text; the file seems to be"
                                    + " windows-1252, save it as UTF-8",
                            "partners.csv, line 3, id 'x1': expected an id of its own; it is in use"
                                    + " in line 2 of partners");
        }

        @Test
        void mustCloseItsQuotes() {
            dataset.append("partners.csv", "x2,\"never closed,A,DE", "x3,Y,A,DE");
            CheckReport report = dataset.check();

            assertThat(report.errors()).extracting(DatasetFault::line).containsExactly(3L);
            assertThat(report.errors().getFirst().message()).contains("was not checked");
        }

        @Test
        void mayHoldEveryCharacter() {
            String id = "\ud83d\ude80 \u4eba\u5355\u5408\u4e00,;\"/%2F";
            dataset.append("platforms.csv", "\"" + id.replace("\"", "\"\"") + "\",N,INDUSTRY");
            dataset.append(
                    "micro_enterprises.csv", "u9,U,NODE,\"" + id.replace("\"", "\"\"") + "\",,,,,");
            assertThat(dataset.check().errors()).isEmpty();
        }

        @Test
        void countsCharactersOfIdsRatherThanTheirCodeUnits() {
            dataset.append("platforms.csv", "\ud83d\ude80".repeat(200) + ",N,INDUSTRY");
            assertThat(dataset.check().errors()).isEmpty();
        }
    }

    @Nested
    class Files {

        @Test
        void mustBeThereWhereRequired() {
            dataset.delete("contracts.csv").delete("settlements.csv").delete("dataset.json");
            assertThat(dataset.check().errors())
                    .containsExactly(
                            DatasetFault.ofFile("dataset.json", "expected this file"),
                            DatasetFault.ofFile("contracts.csv", "expected this file"));
        }

        @Test
        void thatAreMissingAreNotReportedAgainByWhatPointsAtThem() {
            dataset.delete("micro_enterprises.csv");
            assertThat(dataset.check().errorCount()).isEqualTo(1);
        }

        @Test
        void thatAreOptionalAndMissingAreReportedByWhatPointsAtThem() {
            dataset.delete("platforms.csv");
            assertThat(dataset.check().errors())
                    .extracting(DatasetFault::value)
                    .containsExactly("p1", "p1", "p2");
        }

        @Test
        void mustNotBeGivenTwice() {
            dataset.gzip("platforms.csv").write("platforms.csv", "id,name,kind");
            assertThat(dataset.check().errors())
                    .containsExactly(
                            DatasetFault.ofFile(
                                    "platforms.csv.gz",
                                    "expected only one of platforms.csv, platforms.csv.gz"));
        }

        @Test
        void mayBeUnknownAndEarnAWarning() {
            dataset.write("notes.txt", "hello").write("extra/more.csv", "a");
            assertThat(dataset.check().warnings())
                    .extracting(DatasetFault::file)
                    .containsExactly("extra/", "notes.txt");
        }

        @Test
        void ofPlantedTruthAreIgnored() {
            dataset.write("truth/silos.csv", "group_id,party_id");
            assertThat(dataset.check().warnings()).isEmpty();
        }

        @Test
        void mayBeCompressedWithoutChangingTheContent() {
            String plain = dataset.check().checksum();
            dataset.gzip("contracts.csv").gzip("interactions.csv");
            CheckReport report = dataset.check();

            assertThat(report.errors()).isEmpty();
            assertThat(report.checksum()).isEqualTo(plain);
        }

        @Test
        void thatAreCompressedAreNamedAsGiven() {
            dataset.append("partners.csv", "x1,Y,A,").gzip("partners.csv");
            assertThat(dataset.check().errors())
                    .extracting(DatasetFault::file)
                    .containsExactly("partners.csv.gz");
        }

        @Test
        void thatCannotBeDecompressedAreAFault() {
            dataset.delete("partners.csv").write("partners.csv.gz", "not gzip");
            CheckReport report = dataset.check();
            assertThat(report.errors())
                    .extracting(DatasetFault::file)
                    .containsExactly("partners.csv.gz");
        }
    }

    @Nested
    class TheDescription {

        @ParameterizedTest
        @CsvSource({
            "EUR, EURO, currency",
            "EUR, eur, currency",
            "2026-03-31, 2026-02-30, asOf",
            "small, ' ', name"
        })
        void isCheckedFieldByField(String before, String after, String field) {
            dataset.replace("dataset.json", before, after.strip());
            assertThat(dataset.check().errors())
                    .extracting(DatasetFault::column)
                    .containsExactly(field);
        }

        @Test
        void needsNameCurrencyAndDate() {
            dataset.write("dataset.json", "{\"title\": \"T\"}");
            assertThat(dataset.check().errors())
                    .extracting(DatasetFault::column)
                    .containsExactly("name", "currency", "asOf");
        }

        @Test
        void mayBeOfAnEcosystemWithoutMoney() {
            dataset.replace("dataset.json", "EUR", "XXX");
            assertThat(dataset.check().errors()).isEmpty();
        }

        @Test
        void mayHaveUnknownFieldsAndEarnsAWarning() {
            dataset.replace("dataset.json", "\"made up\"", "\"made up\", \"tags\": [{\"a\": 1}]");
            CheckReport report = dataset.check();

            assertThat(report.errors()).isEmpty();
            assertThat(report.warnings()).extracting(DatasetFault::column).containsExactly("tags");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"[]", "{", "''", "{\"name\": \"a\", \"name\": \"b\"}"})
        void mustBeAJsonObject(String text) {
            dataset.write("dataset.json", text);
            assertThat(dataset.check().errors())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("dataset.json"));
        }

        @Test
        void namesTheLineOfAFault() {
            dataset.write(
                    "dataset.json",
                    "{\"name\": \"n\",",
                    "\"currency\": 7,",
                    "\"asOf\": \"2026-01-01\"}");
            assertThat(dataset.check().errors()).extracting(DatasetFault::line).containsExactly(2L);
        }
    }

    @Nested
    class OddValuesInPlausibleRanges {

        @Test
        void ofASettlementAreWarnedOfBesideTheContract() {
            dataset.append("settlements.csv", "a,2025-01,24000000,,,", "a,2025-02,24000001,,,");
            CheckReport report = dataset.check();

            assertThat(report.errors()).isEmpty();
            assertThat(report.warnings()).extracting(DatasetFault::line).containsExactly(6L);
        }

        @Test
        void ofASettlementWithoutPriceAreWarnedOfBesideTheMedianOfTheKind() {
            dataset.append("contracts.csv", "d,MARKET,u1,u3,,,,,,,,,,");
            dataset.append(
                    "settlements.csv",
                    "d,2025-01,10,,,",
                    "d,2025-02,10,,,",
                    "d,2025-03,9000000,,,");
            assertThat(dataset.check().warnings())
                    .extracting(DatasetFault::line)
                    .containsExactly(7L);
        }

        @Test
        void ofAContractAreWarnedOfBesideTheMedianOfItsKind() {
            dataset.append(
                    "contracts.csv",
                    "d,MARKET,u1,u3,,,20000,,,,,,,",
                    "e,MARKET,u3,u1,,,22000,,,,,,,",
                    "f,MARKET,u3,u2,,,30000000,,,,,,,",
                    "g,VAM,u3,u2,,,30000000,,,,,,,");
            CheckReport report = dataset.check();

            assertThat(report.errors()).isEmpty();
            assertThat(report.warnings())
                    .extracting(DatasetFault::line, DatasetFault::column)
                    .containsExactly(tuple(7L, "annual_value"));
            assertThat(report.warnings().getFirst().message()).contains("MARKET");
        }
    }

    @Test
    void onlyTheFirstThousandFaultsAreKeptAndAllAreCounted() {
        var rows =
                Stream.concat(
                        Stream.of("id,name,kind"),
                        Stream.iterate(0, i -> i < 2_500, i -> i + 1).map(i -> "q" + i + ",N,X"));
        dataset.write("platforms.csv", rows.toArray(String[]::new));
        CheckReport report = dataset.check();

        assertThat(report.errors()).hasSize(1_000);
        assertThat(report.errorCount()).isEqualTo(2_503);
    }

    @Test
    void theChecksumIsOfTheContentNotOfItsOrder() {
        String checksum = dataset.check().checksum();
        dataset.write(
                "platforms.csv",
                "kind,name,id,note",
                "SHARED_SERVICE,Shared,p2,x",
                "INDUSTRY,Kitchen,p1,");
        dataset.replace("offers.csv", "120.5", "120.50");
        assertThat(dataset.check().checksum()).isEqualTo(checksum);

        dataset.replace("offers.csv", "120.50", "120.51");
        assertThat(dataset.check().checksum()).isNotEqualTo(checksum);
    }

    @Test
    void aDatasetWithMoreIdsThanTheLimitIsRefused() {
        try (DatasetSource source = DatasetSource.open(folder, new Limits(1 << 20, 5, 100))) {
            CheckReport report = DatasetChecker.check(source);
            assertThat(report.isAccepted()).isFalse();
            assertThat(report.errors())
                    .extracting(DatasetFault::message)
                    .anyMatch(message -> message.contains("more rows or ids"));
        }
    }

    @Test
    void whatItPointsAtMayBeThereBeforeWhenMerged() {
        dataset.write("micro_enterprises.csv", "id,name,kind", "u1,Again,USER");
        var known =
                new KnownThings() {
                    @Override
                    public Optional<String> currency() {
                        return Optional.of("EUR");
                    }

                    @Override
                    public void forEach(BiConsumer<DatasetFile, String> thing) {
                        List.of("u1", "u2", "u3")
                                .forEach(id -> thing.accept(DatasetFile.MICRO_ENTERPRISES, id));
                        thing.accept(DatasetFile.MICRO_ENTERPRISES, "x1");
                    }
                };
        try (DatasetSource source = dataset.open()) {
            assertThat(DatasetChecker.check(source, known, CheckListener.NONE).errors())
                    .extracting(DatasetFault::toString)
                    .containsExactly(
                            "partners.csv, line 2, id 'x1': expected an id of its own; it is in use"
                                    + " for one of the micro enterprises loaded before");
        }
    }
}
