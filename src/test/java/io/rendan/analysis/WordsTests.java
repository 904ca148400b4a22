package io.rendan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "0.0001, less than 0.1 %",
        "0.0042, 0.4 %",
        "0.05, 5 %",
        "0.0994, 9.9 %",
        "0.0996, 10 %",
        "0.934, 93 %",
        "1.2, 120 %",
    })
    void sharesHaveADecimalBelowTenPerCent(double share, String said) {
        assertThat(Words.percent(share)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "0.05; 0.05",
                "0.0345; 0.035",
                "0.996; 1",
                "2.5; 2.5",
                "2.04; 2",
                "12.34; 12.3",
                "118; 118",
                "118.4; 118",
                "1234567; 1,234,567",
                "-2.5; -2.5",
            })
    void numbersHaveAsManyDigitsAsSaySomething(double number, String said) {
        assertThat(Words.number(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.05; CNY 0.05; CNY 0.05",
                "12345; CNY 12,345; CNY 12,345",
                "999949; CNY 999,949; CNY 999,949",
                "999950; CNY 1.0 million; CNY 1.0 m",
                "2500000; CNY 2.5 million; CNY 2.5 m",
                "999950000; CNY 1.0 billion; CNY 1.0 bn",
                "3612345678901; CNY 3,612.3 billion; CNY 3,612.3 bn",
                "-2500000; CNY -2.5 million; CNY -2.5 m",
            })
    void moneyIsSaidInOneOrder(double amount, String inASentence, String inATable) {
        assertThat(Words.money(amount, "CNY")).isEqualTo(inASentence);
        assertThat(Words.moneyInTable(amount, "CNY")).isEqualTo(inATable);
    }

    @Test
    void whereThereIsNoMoneyAmountsHaveNoCurrency() {
        assertThat(Words.money(2_500_000, "XXX")).isEqualTo("2.5 million");
    }

    @Test
    void probabilitiesAreShortHoweverSmall() {
        assertThat(List.of(0.0421, 0.001, 2.1e-9))
                .extracting(probability -> Words.probability("q", probability))
                .containsExactly("q = 0.042", "q = 0.001", "q below 0.001");
    }

    @Test
    void chancesAreSaidAsPeopleSayThem() {
        assertThat(List.of(0.999, 0.96, 0.89, 0.67, 0.5, 0.34, 0.25, 0.1, 0.0812, 0.0051, 1e-9))
                .extracting(Words::chance)
                .containsExactly(
                        "more than 99 in 100",
                        "19 in 20",
                        "nine in ten",
                        "two in three",
                        "one in two",
                        "one in three",
                        "one in four",
                        "one in ten",
                        "one in 12",
                        "one in 200",
                        "less than one in a million");
    }

    @Test
    void nothingIsCountedInWords() {
        assertThat(Words.count(0, "user segment", "user segments")).isEqualTo("no user segments");
    }

    @Test
    void listsEndWithAnd() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void longListsNameTheFirstAndCountTheRest() {
        assertThat(Words.list(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
        assertThat(Words.list(List.of("a", "b", "c", "d"), 3)).isEqualTo("a, b and 2 more");
    }
}
