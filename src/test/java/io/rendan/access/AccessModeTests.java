package io.rendan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** A server is open to its own machine, or asks for a login; else it does not start. */
class AccessModeTests {

    private static final String HASH =
            "$2a$04$wCbDTYp8pJWo1tvuIfjauukxBmdaubzPmikmfHjcu8lpzHgV.UZhG";

    private static AccessMode mode(String... settings) {
        var environment = new MockEnvironment();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            environment.setProperty(parts[0], parts[1]);
        }
        return AccessMode.of(environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.9.9.9"})
    void nobodyHasToLogInOnLoopback(String address) {
        assertThat(mode("server.address=" + address)).isEqualTo(AccessMode.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "", "192.0.2.7", "no.such.host.invalid"})
    void elsewhereItDoesNotStartAndSaysWhatToSet(String address) {
        assertThatThrownBy(() -> mode("server.address=" + address))
                .isInstanceOf(AccessConfigurationException.class)
                .hasMessageContaining("server.address is '" + address + "'")
                .hasMessageContaining("rendan.access.users[0].name")
                .hasMessageContaining("rendan.access.owner-password");
    }

    @Test
    void aPortForManagementAloneIsNoWayAround() {
        assertThatThrownBy(() -> mode("server.address=127.0.0.1", "management.server.port=8081"))
                .hasMessageContaining("management.server.address is ''");
        assertThat(
                        mode(
                                "server.address=127.0.0.1",
                                "management.server.port=8081",
                                "management.server.address=127.0.0.1"))
                .isEqualTo(AccessMode.OPEN);
    }

    @Test
    void withSomebodyToLogInEverybodyHasTo() {
        assertThat(
                        mode(
                                "server.address=0.0.0.0",
                                "rendan.access.owner-password=long enough for it"))
                .isEqualTo(AccessMode.LOGIN);
        assertThat(
                        mode(
                                "server.address=127.0.0.1",
                                "rendan.access.users[0].name=ada",
                                "rendan.access.users[0].password=" + HASH,
                                "rendan.access.users[0].role=owner"))
                .isEqualTo(AccessMode.LOGIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ada | secret | OWNER | the password of 'ada' is no bcrypt hash",
                "ada | \"\" | OWNER | the password of 'ada' is no bcrypt hash",
                "ada | HASH | \"\" | 'ada' has no role",
                "ada | HASH | KING | rendan.access.users[0].role cannot be read",
                "\"\" | HASH | OWNER | the name is ''",
                "a:b | HASH | OWNER | the name is 'a:b'",
                "owner | HASH | OWNER | rendan.access.users names",
            })
    void whatIsConfiguredWrongIsSaid(String name, String password, String role, String sentence) {
        assertThatThrownBy(
                        () ->
                                mode(
                                        "rendan.access.owner-password=long enough for it",
                                        "rendan.access.users[0].name=" + name,
                                        "rendan.access.users[0].password="
                                                + password.replace("HASH", HASH),
                                        "rendan.access.users[0].role=" + role))
                .isInstanceOf(AccessConfigurationException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining(HASH)
                .hasMessageNotContaining("long enough for it");
    }

    @Test
    void aFirstPasswordIsLong() {
        assertThatThrownBy(() -> mode("rendan.access.owner-password=short"))
                .hasMessageContaining("has 5 characters, expected 12 to 72")
                .hasMessageNotContaining("short");
    }
}
