package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Ids in paths, and what an address takes. */
class AddressContractTests extends HttpContract {

    @Nested
    class AnIdInAPath {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "plain", "a/b", "/", "//", "a%b", "%2F", "a;b=c", "a b", "a+b", "ü", "日本", "🏠",
                    "a\\b", "a?b", "a#b", "[a]", "a'b\"c", "..x", "...", "a.json", "a&b=c", "é́",
                    "a:b", "@", "{x}", "a|b", "~", "a/../b", "./a", "*", "\u00a0"
                })
        void arrivesAsItIs(String id) throws Exception {
            String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");

            HttpResponse<String> answer = get("/items/" + encoded);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json.readTree(answer.body()).get("id").stringValue()).isEqualTo(id);
        }
    }

    @Nested
    class Options {

        @Test
        void nameWhatAnAddressTakesAndNothingEmpty() throws Exception {
            HttpResponse<String> answer = send("OPTIONS", "/items", "", Map.of());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Allow")).contains("GET,HEAD,OPTIONS");
            assertThat(answer.headers().map().values()).noneMatch(v -> v.contains(""));
        }
    }
}
