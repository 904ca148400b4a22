package io.rendan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class InspectionTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final RegisterPlace CONTRACTS =
            new RegisterPlace("contracts", 2, Optional.empty());

    private static RegisteredContract contract(String id, double value, String... term) {
        return new RegisteredContract(
                id,
                "s",
                "b",
                value,
                new RegisteredContract.Term(day(term, 0), day(term, 1), day(term, 2)),
                CONTRACTS);
    }

    private static Optional<LocalDate> day(String[] term, int at) {
        return term.length > at && !term[at].isEmpty()
                ? Optional.of(LocalDate.parse(term[at]))
                : Optional.empty();
    }

    private static List<Remark> remarks(RemarkKind kind, RegisteredContract... contracts) {
        return remarks(kind, List.of(contracts));
    }

    private static List<Remark> remarks(RemarkKind kind, List<RegisteredContract> contracts) {
        var inspection = new Inspection(AS_OF);
        contracts.forEach(inspection::weigh);
        contracts.forEach(inspection::inspect);
        return of(kind, inspection);
    }

    private static List<Remark> of(RemarkKind kind, Inspection inspection) {
        return inspection.report().remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .toList();
    }

    @Test
    void nothingAtAllHasNoRemark() {
        assertThat(new Inspection(AS_OF).report().remarks()).isEmpty();
    }

    @Nested
    class Amounts {

        /** A hundred contracts of 1,000 to 100,000 with cents. */
        private static List<RegisteredContract> usual() {
            List<RegisteredContract> contracts = new ArrayList<>();
            for (int i = 1; i <= 100; i++) {
                contracts.add(contract("c" + i, 1000 * i + 0.25));
            }
            return contracts;
        }

        private static List<Remark> beside(RegisteredContract odd) {
            List<RegisteredContract> contracts = new ArrayList<>(usual());
            contracts.add(odd);
            return remarks(RemarkKind.ODD_AMOUNT, contracts);
        }

        @ParameterizedTest
        @CsvSource({
            "4917612345, telephone",
            "20210401, day",
            "31122021, day",
            "99999999, fills",
            "12345678, fills",
        })
        void thatAreNone(double value, String why) {
            assertThat(beside(contract("odd", value)))
                    .singleElement()
                    .satisfies(
                            remark -> {
                                assertThat(remark.sentence()).contains(why).contains("'odd'");
                                assertThat(remark.place().column()).contains("annual_value");
                                assertThat(remark.subjects())
                                        .extracting(Mention::id)
                                        .containsExactly("odd");
                            });
        }

        @Test
        void thatRepeatAnIdOfTheirRow() {
            assertThat(beside(contract("PO 7741205", 7741205)))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.certainty()).isEqualTo(Certainty.HIGH));
        }

        @ParameterizedTest
        @ValueSource(doubles = {250_000_000, 98_765.43, 4_917_612_345.5, 100_000, 7_741_205})
        void thatAreLargeAloneAreNoFault(double value) {
            assertThat(beside(contract("large", value))).isEmpty();
        }

        @Test
        void thatGrowWithoutALeapAreLargeContracts() {
            List<RegisteredContract> contracts = new ArrayList<>(usual());
            for (double value = 100_001; value < 1e11; value *= 7) {
                contracts.add(contract("large" + contracts.size(), Math.rint(value)));
            }

            assertThat(remarks(RemarkKind.ODD_AMOUNT, contracts)).isEmpty();
        }

        @Test
        void thatAreAllLargeAreTheScaleOfTheColumn() {
            assertThat(
                            remarks(
                                    RemarkKind.ODD_AMOUNT,
                                    IntStream.range(0, 60)
                                            .mapToObj(i -> contract("c" + i, 4917612345L + i * 7))
                                            .toList()))
                    .isEmpty();
        }

        @Test
        void ofNothingAreCountedOnce() {
            List<RegisteredContract> contracts = new ArrayList<>(usual());
            IntStream.range(0, 7).forEach(i -> contracts.add(contract("zero" + i, 0)));

            assertThat(remarks(RemarkKind.ODD_AMOUNT, contracts))
                    .singleElement()
                    .satisfies(
                            remark ->
                                    assertThat(remark.sentence())
                                            .startsWith("7 contracts are worth 0"));
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource(
                textBlock =
                        """
                        1900-01-01, , , before 1950
                        , 0202-05-01, , before 1950
                        1970-01-01, , , computers
                        2031-05-01, , , after the day that the data are of
                        , 2062-01-01, , ten years ahead
                        , 2020-01-01, 9999-12-31, stands for none
                        , 2020-01-01, 2085-01-01, sixty years
                        2024-06-01, 2022-01-01, 2023-12-31, after the end
                        """)
        void thatCannotBe(String signed, String starts, String ends, String why) {
            assertThat(
                            remarks(
                                    RemarkKind.ODD_DATE,
                                    contract("c", 1, text(signed), text(starts), text(ends))))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.sentence()).contains(why));
        }

        private static String text(String cell) {
            return cell == null ? "" : cell;
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-31, 2026-04-01, 2036-03-31",
            "2020-01-02, 2020-01-01, 2079-12-31",
            "1962-01-01, 1962-01-01, 1970-01-02",
        })
        void thatMayBe(String signed, String starts, String ends) {
            assertThat(remarks(RemarkKind.ODD_DATE, contract("c", 1, signed, starts, ends)))
                    .isEmpty();
        }

        @Test
        void ofManyRowsTheFirstAreNamedAndTheOthersCounted() {
            List<Remark> remarks =
                    remarks(
                            RemarkKind.ODD_DATE,
                            IntStream.range(0, 80)
                                    .mapToObj(i -> contract("c" + i, 1, "1900-01-01"))
                                    .toList());

            assertThat(remarks).hasSize(51);
            assertThat(remarks.getLast().sentence())
                    .isEqualTo("30 more rows of contracts besides: a day before 1950.");
        }
    }

    @Nested
    class Gaps {

        private static void rows(Inspection inspection, String month, int count) {
            IntStream.range(0, count)
                    .forEach(i -> inspection.month("interactions", YearMonth.parse(month)));
        }

        @Test
        void aMonthWithoutRowsIsMissingAndOneWithFewMayBe() {
            var inspection = new Inspection(AS_OF);
            rows(inspection, "2025-01", 100);
            rows(inspection, "2025-02", 110);
            rows(inspection, "2025-04", 90);
            rows(inspection, "2025-05", 7);
            rows(inspection, "2025-06", 100);
            rows(inspection, "2025-07", 95);

            assertThat(of(RemarkKind.MONTH_GAP, inspection))
                    .extracting(remark -> remark.value().orElseThrow() + " " + remark.certainty())
                    .containsExactly("2025-03 HIGH", "2025-05 MEDIUM");
        }

        @Test
        void theMonthsBeforeTheFirstAndAfterTheLastAreNotMissing() {
            var inspection = new Inspection(AS_OF);
            rows(inspection, "2025-05", 3);
            rows(inspection, "2025-06", 2);

            assertThat(of(RemarkKind.MONTH_GAP, inspection)).isEmpty();
        }

        @Test
        void aUnitThatHasNotReportedIsNamed() {
            var inspection = new Inspection(AS_OF);
            for (String month : List.of("2025-11", "2025-12", "2026-01", "2026-02")) {
                inspection.statement("steady", YearMonth.parse(month));
                if (!month.equals("2025-12")) {
                    inspection.statement("gappy", YearMonth.parse(month));
                }
            }

            assertThat(of(RemarkKind.MONTH_GAP, inspection))
                    .singleElement()
                    .satisfies(
                            remark ->
                                    assertThat(remark.sentence())
                                            .startsWith("gappy has no statement of 2025-12"));
        }

        @Test
        void aColumnSaysWhatItIsNeededFor() {
            var inspection = new Inspection(AS_OF);
            inspection.row("offers");
            inspection.cell("offers", "monthly_capacity", true);
            inspection.cell("offers", "monthly_capacity", false);
            inspection.cell("offers", "unit_price", true);
            inspection.file("needs");

            assertThat(of(RemarkKind.COLUMN_GAP, inspection))
                    .extracting(Remark::sentence)
                    .containsExactly(
                            "50 % of monthly_capacity is known, of 2 rows. Needed for: load against"
                                    + " capacity: a unit cannot be called congested.",
                            "There are no needs. Needed for: what is asked for and not served.");
        }
    }

    @Nested
    class Parties {

        private static Inspection of(RegisteredParty... parties) {
            var inspection = new Inspection(AS_OF);
            List.of(parties).forEach(inspection::add);
            return inspection;
        }

        @Test
        void groupsNameTheOneToKeepFirst() {
            var inspection =
                    of(
                            RegisteredParty.partner("a", "Quorndale Joinery"),
                            RegisteredParty.partner("s", "QUORNDALE JOINERY LTD"),
                            RegisteredParty.partner("z", "Quorndale Joinry"));
            inspection.weigh(contract("c", 700));

            assertThat(InspectionTests.of(RemarkKind.DUPLICATE, inspection))
                    .singleElement()
                    .satisfies(
                            remark -> {
                                assertThat(remark.subjects())
                                        .extracting(Mention::id)
                                        .containsExactly("s", "a", "z");
                                assertThat(remark.concerned()).isEqualTo(700);
                                assertThat(remark.certainty()).isEqualTo(Certainty.MEDIUM);
                            });
        }

        @Test
        void whatIsMerelyAlikeIsNotGrouped() {
            var inspection =
                    of(
                            RegisteredParty.partner("a", "Ackermann Pharma GmbH"),
                            RegisteredParty.partner("b", "Ackermann Pharma AG"));

            assertThat(inspection.report().counts())
                    .containsOnly(Map.entry(RemarkKind.LOOKALIKE, 1L));
        }

        @Test
        void namesWithoutLettersSaySomethingOnlyAmongNames() {
            assertThat(
                            InspectionTests.of(
                                    RemarkKind.PLACEHOLDER,
                                    of(
                                            RegisteredParty.partner("1", "101"),
                                            RegisteredParty.partner("2", "102"))))
                    .isEmpty();
            List<RegisteredParty> named = new ArrayList<>();
            for (String town : "Ardley Bexcombe Corvenna Dunmorrow Elmscott Fenwright".split(" ")) {
                for (String trade : "Bakery Print Law Foods".split(" ")) {
                    named.add(RegisteredParty.partner(town + trade, town + " " + trade));
                }
            }
            named.add(RegisteredParty.partner("x", "---"));

            assertThat(
                            InspectionTests.of(
                                    RemarkKind.PLACEHOLDER,
                                    of(named.toArray(RegisteredParty[]::new))))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.value()).contains("---"));
        }
    }
}
