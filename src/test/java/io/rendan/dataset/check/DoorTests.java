package io.rendan.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.dataset.DatasetFault;
import io.rendan.dataset.DatasetFolder;
import io.rendan.dataset.FaultList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What people's programs make of a dataset, and what the check then tells them to change. */
class DoorTests {

    private static final String PARTNERS = "partners.csv";

    @TempDir Path folder;
    private DatasetFolder dataset;

    @BeforeEach
    void writeFaultlessDataset() {
        dataset = DatasetFolder.small(folder);
    }

    private String onlyError() {
        CheckReport report = dataset.check();
        assertThat(report.errors()).hasSize(1);
        return report.errors().getFirst().toString();
    }

    @Nested
    class Encodings {

        private static final String TEXT =
                "id,name,kind,country\nx1,Steel,Caf\u00E9 M\u00FCller,DE\nx2,Gar\u00E7on,Gl\u00E4s,AT\n";
        private static final String CHINESE =
                "id,name,kind,country\nx1,\u6D77\u5C14\u667A\u5BB6,\u4F9B\u5E94\u5546,CN\n";
        private static final String JAPANESE =
                "id,name,kind,country\nx1,\u30CF\u30A4\u30A2\u30FC\u30EB\u306E\u3072\u3068,\u3072,JP\n";
        private static final String RUSSIAN =
                "id,name,kind,country\nx1,\u041C\u0435\u0442\u0430\u043B\u043B \u0438"
                        + " \u0441\u0442\u0435\u043A\u043B\u043E,\u0437\u0430\u0432\u043E\u0434,RU\n";

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
        void wideOnesAreOneErrorThatNamesThem(String encoding) {
            for (String mark : new String[] {"\uFEFF", ""}) {
                dataset.write(PARTNERS, (mark + TEXT).getBytes(Charset.forName(encoding)));
                assertThat(onlyError())
                        .isEqualTo(
                                "partners.csv, line 1: expected UTF-8 text; the file seems to be "
                                        + encoding
                                        + ", save it as UTF-8; what follows was not checked");
            }
        }

        @Test
        void narrowOnesAreNamedAtEveryPlace() {
            assertNamed(TEXT, "windows-1252");
            assertNamed(CHINESE, "GB18030");
            assertNamed(JAPANESE, "Shift_JIS");
            assertNamed(RUSSIAN, "windows-1251");
        }

        private void assertNamed(String text, String encoding) {
            dataset.write(PARTNERS, text.getBytes(Charset.forName(encoding)));
            assertThat(dataset.check().errors())
                    .isNotEmpty()
                    .allSatisfy(
                            fault ->
                                    assertThat(fault.message())
                                            .contains("seems to be " + encoding));
        }

        @Test
        void theDescriptionIsHeldToItToo() {
            String json = "{\"name\":\"caf\u00E9\",\"currency\":\"EUR\",\"asOf\":\"2026-03-31\"}";
            dataset.write("dataset.json", json.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(onlyError()).contains("dataset.json: expected UTF-8", "windows-1252");
            dataset.write("dataset.json", json.getBytes(StandardCharsets.UTF_16LE));
            assertThat(onlyError()).contains("dataset.json: expected UTF-8", "UTF-16LE");
        }
    }

    @Nested
    class Spreadsheets {

        @ParameterizedTest
        @CsvSource({"';',semicolons", "'\t',tabs", "'|',bars"})
        void otherSeparatorsAreOneErrorAFile(String separator, String word) {
            dataset.write(
                    PARTNERS,
                    String.join(separator, "id", "name", "kind", "country"),
                    String.join(separator, "x1", "Steel", "0,5", ""));
            assertThat(onlyError())
                    .contains(
                            "partners.csv, line 1: expected commas between the columns, found "
                                    + word);
        }

        @Test
        void theLineThatNamesTheSeparatorIsToBeDeleted() {
            dataset.write(PARTNERS, "sep=;", "id;name;kind;country", "x1;Steel;S;");
            assertThat(onlyError()).contains("line 1: expected a header row; delete this line");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        annual_value  | 900,000.00  | write 900000.00
                        annual_value  | 1.234,5     | write 1234.5
                        annual_value  | $300,000.00 | write 300000.00
                        annual_value  | 12 000 EUR  | write 12000
                        annual_value  | 1'000.5     | write 1000.5
                        annual_value  | 0,9         | write 0.9
                        signed_on     | 01.12.2024  | write year, month, day: 2024-12-01
                        signed_on     | 6/30/2024   | write year, month, day: 2024-06-30
                        signed_on     | 12/1/2024   | 2024-12-01 or, if the day stands first, 2024-01-12
                        signed_on     | 2024/6/3    | write 2024-06-03
                        signed_on     | 2024-06-03T00:00:00 | write 2024-06-03
                        signed_on     | 45627       | as a spreadsheet's day number it is 2024-12-01
                        signed_on     | 45627.0     | as a spreadsheet's day number it is 2024-12-01
                        kind          | sales       | write SALES
                        """)
        void aCellSaysHowToWriteIt(String column, String value, String hint) {
            String row =
                    switch (column) {
                        case "kind" -> value + ",u1,s1,1,2023-01-01";
                        case "signed_on" -> "SALES,u1,s1,1," + value;
                        default -> "SALES,u1,s1,\"" + value + "\",2023-01-01";
                    };
            dataset.write(
                    "contracts.csv",
                    "id,kind,supplier_id,buyer_id,annual_value,signed_on",
                    "a,MARKET,u2,u1,1,",
                    "c,SALES,u1,s1,1,",
                    "z," + row);
            assertThat(onlyError()).contains("line 4, " + column).contains(hint);
        }

        @ParameterizedTest
        @CsvSource({
            "45%, share instead of per cent: 0.45",
            "'0,45', 'write 0.45'",
            "'7,5 %', share instead of per cent: 0.075"
        })
        void aShareToo(String value, String hint) {
            dataset.append("memberships.csv", "u2,c1,\"" + value + "\",,,");
            assertThat(onlyError()).contains("profit_share").contains(hint);
        }

        @ParameterizedTest
        @CsvSource({"WAHR,true", "TRUE,true", "falso,false", "0,false"})
        void aTruthToo(String value, String plain) {
            dataset.append("memberships.csv", "u2,c1,," + value + ",,");
            assertThat(onlyError()).contains("lead").endsWith("; write " + plain);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Apr-26", "04/2026", "2026-4", "46113", "2026-04-01"})
        void aMonthToo(String value) {
            dataset.append("settlements.csv", "a," + value + ",1,,,");
            assertThat(onlyError()).endsWith("; write year and month: 2026-04");
        }

        @Test
        void whatIsNoFormOfItGetsNoHint() {
            dataset.append("settlements.csv", "a,soon,1,,,");
            assertThat(onlyError()).endsWith("expected a month such as 2026-03");
        }
    }

    @Nested
    class Ids {

        @ParameterizedTest
        @CsvSource({
            "0,it holds the control character U+0000",
            "27,it holds the control character U+001B",
            "133,it holds the control character U+0085",
            "127,it holds the control character U+007F"
        })
        void holdNoControlCharacters(int character, String reason) {
            dataset.append(PARTNERS, "x" + Character.toString(character) + "2,N,S,");
            assertThat(onlyError()).contains("partners.csv, line 3, id").endsWith("; " + reason);
        }

        @ParameterizedTest
        @ValueSource(ints = {0x80, 0x81, 0x84, 0x86, 0x9F})
        void mayHoldWhatIsLeftOfALetterInAnotherEncoding(int character) {
            String id = "x" + Character.toString(character) + "2";
            dataset.append(PARTNERS, id + ",N,S,");

            CheckReport report = dataset.check();

            assertThat(report.errors()).isEmpty();
            assertThat(report.warnings())
                    .singleElement()
                    .asString()
                    .contains("partners.csv, line 3, id")
                    .contains("holds U+%04X, which nobody sees".formatted(character));
        }

        @ParameterizedTest
        @ValueSource(ints = {0xA0, 0x2003, 0x200B, 0x3000, 0x2028, 0xFEFF})
        void areMoreThanBlanks(int character) {
            dataset.append(PARTNERS, Character.toString(character).repeat(2) + ",N,S,");
            assertThat(onlyError()).contains("nothing but U+").contains("line 3, id");
        }

        @ParameterizedTest
        @CsvSource({
            "K\u00FCche, Ku\u0308che, U+00FC where this has U+0075 U+0308",
            "Ku\u0308che, K\u00FCche, U+0075 U+0308 where this has U+00FC",
            "me 9, me\u00A09, U+0020 where this has U+00A0",
            "me 9, 'me 9 ', nothing where this has U+0020",
            "me 9, me 9\u200B, nothing where this has U+200B",
            "me 9, \u200Eme 9, U+006D where this has U+200E",
            "me 9, me  9, U+0039 where this has U+0020",
            "me-9, ME-9, U+006D where this has U+004D",
            "me-9, me\u20119, U+002D where this has U+2011",
            "me-9, me\u22129, U+002D where this has U+2212",
            "ace, \u0430ce, U+0061 where this has U+0430",
            "me9, me\uFF19, U+0039 where this has U+FF19"
        })
        void thatOnlyLookAlikeAreToldApart(String there, String here, String difference) {
            dataset.append(PARTNERS, there + ",N,S,");
            dataset.append("offers.csv", here + ",k2,,,");
            assertThat(onlyError())
                    .contains(
                            "'"
                                    + there
                                    + "' looks alike, but has "
                                    + difference
                                    + ", at character");
        }

        @Test
        void thatLookAlikeAreStillIdsOfTheirOwn() {
            dataset.append(PARTNERS, "X1,N,S,", "x1 ,N,S,", "\u0445" + "1,N,S,");
            assertThat(dataset.check().errors()).isEmpty();
        }

        @Test
        void andColumnsAreToldApartToo() {
            dataset.write(PARTNERS, "Id,name,kind,country");
            assertThat(dataset.check().errors())
                    .first()
                    .asString()
                    .endsWith(
                            "'Id' looks alike and has U+0049 where the name has U+0069, at character 1");
        }
    }

    @Nested
    class Sums {

        @Test
        void theCellThatGoesBeyondTheLargestSumIsRefused() {
            dataset.append("needs.csv", "u2,k1,6e305,", "u2,k2,6e305,", "u3,k1,1,");
            assertThat(onlyError())
                    .isEqualTo(
                            "needs.csv, line 4, annual_budget '6.0E305': expected amounts that add up"
                                    + " to at most 1e306 in this column");
        }

        @Test
        void lossesCountLikeGains() {
            dataset.append("statements.csv", "u2,2026-01,-9e305,,,", "u2,2026-02,9e305,,,");
            assertThat(onlyError()).contains("statements.csv, line 4, user_revenue");
        }

        @Test
        void theHugeAndTheTinyAreAmountsLikeAnyOther() {
            dataset.append("needs.csv", "u2,k1,1e300,", "u2,k2,1e-310,");
            assertThat(dataset.check().errors()).isEmpty();
        }
    }

    @Nested
    class WhatWouldNeverEnd {

        @Test
        void emptyLinesAreNotReadToTheirEnd() {
            dataset.append(PARTNERS, "\n".repeat(1_000_010));
            assertThat(onlyError()).contains("expected rows, found over 1,000,000 empty lines");
        }

        @Test
        void aMillionErrorsAreEnough() {
            dataset.append(
                    PARTNERS,
                    String.join("\n", Collections.nCopies((int) ErrorLimit.MOST + 50, "x")));
            CheckReport report = dataset.check();
            assertThat(report.errors()).hasSize(1_000);
            assertThat(report.errorCount()).isEqualTo(ErrorLimit.MOST);
            assertThat(report.complaints().cutShort()).isTrue();
        }

        @Test
        void twentySecondsAreEnoughToo() {
            var errors = new FaultList();
            var nanos = new AtomicLong(5);
            var limit = new ErrorLimit(errors, nanos::get);
            nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
            assertThat(limit.isReached()).isFalse();

            errors.add(DatasetFault.ofFile("a.csv", "expected more"));
            assertThat(limit.isReached()).isFalse();
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(20));
            assertThat(limit.isReached()).isFalse();
            nanos.incrementAndGet();
            assertThat(limit.isReached()).isTrue();
        }

        @Test
        void anInterruptEndsTheCheck() {
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> dataset.check()).isInstanceOf(CancellationException.class);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
        }
    }
}
