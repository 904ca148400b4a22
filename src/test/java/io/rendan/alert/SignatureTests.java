package io.rendan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected values are those of the library {@code standardwebhooks} 1.0.0 for Node. */
class SignatureTests {

    private static String signature(String secret, String id, long timestamp, String body) {
        return Signature.of(Secret.of(secret).orElseThrow(), id, timestamp, body);
    }

    @Test
    void aSecretOfTheStandardSignsAsItsLibrariesVerify() {
        assertThat(
                        signature(
                                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1614265330,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aRawSecretAndTheSameInBase64SignAlike() {
        String body = "{\"title\":\"海尔\"}";
        String expected = "v1,a68+qdHZUVBVrJLDo7VfvkSizhzc+gDWopBANf73NE4=";

        assertThat(signature("a secret of some length", "alert-1.x", 1790000000, body))
                .isEqualTo(expected);
        assertThat(
                        signature(
                                "whsec_YSBzZWNyZXQgb2Ygc29tZSBsZW5ndGg=",
                                "alert-1.x",
                                1790000000,
                                body))
                .isEqualTo(expected);
    }

    @Test
    void whatFollowsThePrefixIsBase64OrNoSecret() {
        assertThat(Secret.of("whsec_not base64!")).isEmpty();
        assertThat(Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow())
                .hasToString("secret of 24 bytes");
    }
}
