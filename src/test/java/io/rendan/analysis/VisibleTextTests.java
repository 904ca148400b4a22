package io.rendan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Oven, the",
                "\u6D77\u5C14 \u2013 K\u00FCche",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "C:\\new\\table"
            })
    void whatCanBeShownIsLeftAlone(String text) {
        assertThat(VisibleText.of(text)).isSameAs(text);
    }

    @Test
    void linesCommandsAndOverridesAreEscaped() {
        assertThat(VisibleText.of("a\nb\r\tc")).isEqualTo("a\\nb\\r\\tc");
        assertThat(VisibleText.of("\u001B[31mred\u0007\0"))
                .isEqualTo("\\u001B[31mred\\u0007\\u0000");
        assertThat(VisibleText.of("\u009B2J")).isEqualTo("\\u009B2J");
        assertThat(VisibleText.of("exe.\u202Efdp\u2066")).isEqualTo("exe.\\u202Efdp\\u2066");
        assertThat(VisibleText.of("a\u2028b\u2029c\u0085")).isEqualTo("a\\u2028b\\u2029c\\u0085");
        assertThat(VisibleText.of("\uD83D")).isEqualTo("\\uD83D");
        assertThat(VisibleText.of("a\u200Bb\uFEFF")).isEqualTo("a\\u200Bb\\uFEFF");
    }
}
