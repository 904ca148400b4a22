package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.MockHttpOutputMessage;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class CsvTests {

    record Money(double amount, String currency) {}

    record Row(
            String id,
            @Nullable Double score,
            @Nullable Money value,
            List<Map<String, String>> subjects,
            Map<String, @Nullable Object> figures) {}

    @Nested
    class ATable {

        @Test
        void withoutRowsStillHasItsHeader() throws IOException {
            assertThat(csv(List.of(), "id", "value.amount")).isEqualTo("id,value.amount\r\n");
        }

        @Test
        void hasACellForEveryPathIntoAnItem() throws IOException {
            Row row = new Row("a", 0.5, new Money(1e7, "EUR"), List.of(), Map.of());

            assertThat(csv(List.of(row), "id", "score", "value.amount", "value.currency"))
                    .isEqualTo("id,score,value.amount,value.currency\r\na,0.5,10000000,EUR\r\n");
        }

        @Test
        void leavesUnknownCellsEmpty() throws IOException {
            Row row = new Row("a", null, null, List.of(), Map.of());

            assertThat(csv(List.of(row), "id", "score", "value.amount"))
                    .isEqualTo("id,score,value.amount\r\na,,\r\n");
        }

        @Test
        void hasTheSameHeaderWhateverItsRowsKnow() throws IOException {
            Map<String, @Nullable Object> first = new LinkedHashMap<>();
            first.put("openness", 0.25);
            first.put("members", List.of("x", "y;z"));
            first.put("dotted.name", 1);
            Map<String, @Nullable Object> second = new LinkedHashMap<>();
            second.put("zScore", null);
            second.put("openness", true);
            String[] columns =
                    Stream.concat(
                                    Stream.of("id"),
                                    Listing.below("figures", List.of("members", "openness"))
                                            .stream())
                            .toArray(String[]::new);
            String header = "id,figures.members,figures.openness,figures.others\r\n";

            assertThat(csv(List.of(row("a", first), row("b", second)), columns))
                    .isEqualTo(
                            header
                                    + "a,x;y\\;z,0.25,\"{\"\"dotted.name\"\":1}\"\r\n"
                                    + "b,,true,\"{\"\"zScore\"\":null}\"\r\n");
            assertThat(csv(List.of(row("b", Map.of())), columns)).startsWith(header);
            assertThat(csv(List.of(), columns)).isEqualTo(header);
        }

        @Test
        void keepsListsOfObjectsAndListsAsJson() throws IOException {
            Row row =
                    row(
                            "a",
                            Map.of(
                                    "match",
                                    List.of(Map.of("need", "=x;y")),
                                    "paths",
                                    List.of(List.of("p", "q"))));

            assertThat(csv(List.of(row), "figures.match", "figures.paths"))
                    .isEqualTo(
                            "figures.match,figures.paths\r\n"
                                    + "\"[{\"\"need\"\":\"\"=x;y\"\"}]\","
                                    + "\"[[\"\"p\"\",\"\"q\"\"]]\"\r\n");
        }

        @Test
        void joinsWhatLiesBehindAList() throws IOException {
            Row row =
                    new Row(
                            "a",
                            null,
                            null,
                            List.of(Map.of("id", "ME-1"), Map.of("id", "ME;2")),
                            Map.of());

            assertThat(csv(List.of(row), "subjects.id"))
                    .isEqualTo("subjects.id\r\nME-1;ME\\;2\r\n");
        }
    }

    @Nested
    class ACell {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "=1+1",
                    "+49 30",
                    "-3.5",
                    "@sum",
                    "\ttab",
                    "\rreturn",
                    "−3",
                    "＝1",
                    "=a,\"b\"\n"
                })
        void thatStartsLikeAFormulaStandsInQuotesBehindAnApostrophe(String text)
                throws IOException {
            String csv = csv(List.of(row(text, Map.of())), "id");

            assertThat(csv).startsWith("id\r\n\"'");
            assertThat(parsed(csv)).containsExactly("id", "'" + text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a=1", "a,b", "say \"hi\"", "two\nlines", " blank ", "🏠", "'a'"})
        void ofAnyOtherTextComesBackAsItWas(String text) throws IOException {
            assertThat(parsed(csv(List.of(row(text, Map.of())), "id"))).containsExactly("id", text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"=x", "'=x", "''=x", "x", "'x", "-1;2", "'", "''", "'\t"})
        void isUndoneByTakingOneApostropheFromBeforeAFormula(String text) throws IOException {
            String cell = parsed(csv(List.of(row(text, Map.of())), "id")).getLast();

            assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n−＝＋－＠].*");
            assertThat(cell.replaceFirst("^'(?='*[=+\\-@\t\r\n−＝＋－＠])", "")).isEqualTo(text);
        }

        @Test
        void ofAnotherTextIsAnotherCell() throws IOException {
            List<String> texts =
                    List.of("=x", "'=x", "''=x", "x", "'x", "-x", "'-x", "''-x", "", "'", "''");

            List<String> cells =
                    parsed(csv(texts.stream().map(text -> row(text, Map.of())).toList(), "id"));

            assertThat(cells).doesNotHaveDuplicates();
        }

        @Test
        void thatIsANegativeNumberStaysOne() throws IOException {
            Row row = new Row("a", -3.5, null, List.of(), Map.of());

            assertThat(csv(List.of(row), "score")).isEqualTo("score\r\n-3.5\r\n");
        }

        @Test
        void withAVerySmallNumberKeepsItsDigits() throws IOException {
            Row row = new Row("a", 1.25e-7, null, List.of(), Map.of("tiny", 3.1e-200));

            assertThat(csv(List.of(row), "score", "figures.tiny"))
                    .isEqualTo("score,figures.tiny\r\n0.000000125,3.1E-200\r\n");
        }

        @Test
        void thatIsNoFiniteNumberIsEmpty() throws IOException {
            Row row = new Row("a", Double.NaN, null, List.of(), Map.of("x", Double.NaN));

            assertThat(csv(List.of(row), "score", "figures.x"))
                    .isEqualTo("score,figures.x\r\n,\r\n");
        }
    }

    private static Row row(String id, Map<String, @Nullable Object> figures) {
        return new Row(id, null, null, List.of(), figures);
    }

    private static String csv(List<Row> rows, String... columns) throws IOException {
        JsonMapper.Builder mapper = JsonMapper.builder();
        new JsonSetup().customize(mapper);
        MockHttpOutputMessage message = new MockHttpOutputMessage();
        new CsvConverter(mapper.build())
                .write(
                        new Page<>(rows, Optional.empty(), Arrays.asList(columns)),
                        CsvConverter.CSV,
                        message);
        return message.getBodyAsString();
    }

    private static List<String> parsed(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().map(line -> line.getField(0)).toList();
    }
}
