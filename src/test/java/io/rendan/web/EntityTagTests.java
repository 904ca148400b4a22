package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** What a client that has an answer already is told. */
class EntityTagTests extends HttpContract {

    @Test
    void savesTheWorkWhileNothingChanged() throws Exception {
        String tag = get("/items").headers().firstValue("ETag").orElseThrow();
        int calls = Application.CALLS.get();

        HttpResponse<String> again = get("/items", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(Application.CALLS).hasValue(calls);
    }

    @Test
    void isAnotherAfterAChange() throws Exception {
        String tag = get("/items").headers().firstValue("ETag").orElseThrow();

        Application.VERSION.updateAndGet(version -> version + "'");

        assertThat(get("/items", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void isAnotherForAnotherQueryOrForm() throws Exception {
        assertThat(
                        List.of(
                                tag(get("/items")),
                                tag(get("/items?limit=2")),
                                tag(get("/items", "Accept", "text/csv"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void isFoundAmongSeveralAndWhenWeakened() throws Exception {
        String tag = tag(get("/items"));

        assertThat(tag).startsWith("W/");
        assertThat(get("/items", "If-None-Match", "\"x\", " + tag).statusCode()).isEqualTo(304);
        assertThat(get("/items", "If-None-Match", tag.substring(2)).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-gzip", ";gzip", "--gzip", "-br", ";br", "-zstd"})
    void isKnownWithWhatAProxyPutsBehindIt(String suffix) throws Exception {
        for (String path : List.of("/items", "/calls")) {
            String tag = tag(get(path));
            String ofProxy = tag.substring(0, tag.length() - 1) + suffix + "\"";

            HttpResponse<String> answer = get(path, "If-None-Match", ofProxy);

            assertThat(answer.statusCode()).as(path).isEqualTo(304);
            assertThat(answer.headers().firstValue("ETag")).contains(tag);
        }
        String longer = tag(get("/items")).replaceFirst("\"$", "0\"");
        assertThat(get("/items", "If-None-Match", longer).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotNeededWhereAnyAnswerDoes() throws Exception {
        for (String path : List.of("/items", "/calls", "/items/a")) {
            HttpResponse<String> answer = get(path, "If-None-Match", "*");
            assertThat(answer.statusCode()).as(path).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(get("/items/none", "If-None-Match", "*").statusCode()).isEqualTo(404);
        assertThat(get("/items?limit=0", "If-None-Match", "*").statusCode()).isEqualTo(400);
    }

    @Test
    void ofContentChangesWithIt() throws Exception {
        String tag = tag(get("/calls"));
        assertThat(get("/calls", "If-None-Match", tag).statusCode()).isEqualTo(304);

        ItemController.COUNT.incrementAndGet();

        HttpResponse<String> answer = get("/calls", "If-None-Match", tag);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tag(answer)).isNotEqualTo(tag);
    }

    @Test
    void isTheSameOfACompressedAnswer() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri("/calls")).header("Accept-Encoding", "gzip").build();

        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body().length).isLessThan(1_000);
        assertThat(answer.headers().firstValue("ETag")).contains(tag(get("/calls")));
    }

    @Test
    void isNotGivenToAProblem() throws Exception {
        assertThat(get("/items?limit=0").headers().firstValue("ETag")).isEmpty();
    }

    private String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
