package io.rendan.web.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WebPropertiesTests {

    private static WebProperties origins(boolean credentials, String... origins) {
        return new WebProperties(List.of(), List.of(origins), credentials);
    }

    @Test
    void anOriginIsTheSameInAnyCase() {
        assertThat(
                        origins(true, "https://Board.Example.org")
                                .mayChange("https://board.example.org"))
                .isTrue();
    }

    @Test
    void nobodyMayWithoutOrigins() {
        assertThat(origins(false).mayRead("https://board.example.org")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://board.example.org/",
                "https://board.example.org/path",
                "board.example.org",
                "https://*.example.org",
                "ftp://board.example.org",
                "null",
                "https://user@board.example.org",
                ""
            })
    void whatIsNoOriginIsNamed(String wrong) {
        assertThatThrownBy(() -> origins(false, "http://[::1]:3000", wrong))
                .isInstanceOf(OriginConfigurationException.class)
                .hasMessageContaining("rendan.web.allowed-origins is '" + wrong + "'")
                .hasMessageContaining("https://board.example.org");
    }

    @Test
    void everybodyMayNotUseSomebodysLogin() {
        assertThatThrownBy(() -> origins(true, "*"))
                .isInstanceOf(OriginConfigurationException.class)
                .hasMessageContaining("allow-credentials");
    }
}
