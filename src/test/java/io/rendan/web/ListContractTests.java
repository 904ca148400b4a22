package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Lists: pages, forms and cursors. */
class ListContractTests extends HttpContract {

    @Nested
    class AList {

        @Test
        void comesInPagesThatTogetherHaveEveryItemOnce() throws Exception {
            List<Integer> numbers = new ArrayList<>();
            String query = "/items?limit=3";
            for (int page = 0; page < 10 && !query.isEmpty(); page++) {
                JsonNode answer = json.readTree(get(query).body());
                answer.get("items").forEach(item -> numbers.add(item.get("number").intValue()));
                JsonNode next = answer.get("next");
                query = next.isNull() ? "" : "/items?limit=3&cursor=" + next.stringValue();
            }

            assertThat(numbers).containsExactly(0, 1, 2, 3, 4, 5, 6);
        }

        @Test
        void hasNoNextAfterAFullLastPage() throws Exception {
            assertThat(json.readTree(get("/items?limit=7").body()).get("next").isNull()).isTrue();
        }

        @Test
        void saysOnlyItemsAndNextAndNeverNaN() throws Exception {
            JsonNode answer = json.readTree(get("/items?limit=3").body());

            assertThat(answer.propertyNames()).containsExactlyInAnyOrder("items", "next");
            assertThat(answer.at("/items/2/weight").isNull()).isTrue();
            assertThat(answer.at("/items/2/seen").stringValue()).isEqualTo("1970-01-01T00:00:00Z");
        }

        @Test
        void comesAsCsvWithALinkToTheNextPage() throws Exception {
            HttpResponse<String> first = get("/items?limit=4&colour=RED", "Accept", "text/csv");

            assertThat(first.headers().firstValue("Content-Type"))
                    .contains("text/csv;charset=UTF-8");
            assertThat(first.body())
                    .isEqualTo(
                            """
                            number,name,weight,seen
                            0,item 0,-0,1970-01-01T00:00:00Z
                            1,item 1,-1,1970-01-01T00:00:00Z
                            2,item 2,,1970-01-01T00:00:00Z
                            3,"'=HYPERLINK(""x"")",-3,1970-01-01T00:00:00Z
                            """
                                    .replace("\n", "\r\n")
                                    .replace("-0,", "0,"));
            String link = first.headers().firstValue("Link").orElseThrow();
            assertThat(link).matches("</items\\?limit=4&colour=RED&cursor=[\\w-]+>; rel=\"next\"");
            String next = link.substring(1, link.indexOf('>'));
            HttpResponse<String> second = get(next, "Accept", "text/csv");
            assertThat(second.body().lines()).hasSize(4).last().asString().startsWith("6,");
            assertThat(second.headers().firstValue("Link")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "*/*, application/json",
            "text/*, text/csv",
            "'text/csv;q=0.2, application/json;q=0.1', text/csv",
            "'text/csv;q=0.1, application/json;q=0.2', application/json",
            "'application/json, text/csv', application/json",
            "'text/html, application/xhtml+xml, */*;q=0.8', application/json"
        })
        void comesAsWhatIsPreferred(String accept, String type) throws Exception {
            assertThat(get("/items", "Accept", accept).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        }

        @ParameterizedTest
        @CsvSource({
            "'application/json;q=0, */*', text/csv",
            "'*/*, application/json;q=0', text/csv",
            "'text/csv;q=0, */*', application/json",
            "'application/*;q=0, */*;q=0.1', text/csv",
            "'*/*;q=0, application/json', application/json",
            "'application/json; charset=iso-8859-1', application/json",
            "'application/json; charset=utf-16', application/json",
            "'application/json; version=2', application/json",
            "'text/csv; charset=iso-8859-1', text/csv;charset=UTF-8"
        })
        void comesAsNothingThatIsRefused(String accept, String type) throws Exception {
            HttpResponse<String> answer = get("/items", "Accept", accept);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        }

        @Test
        void comesWithoutHeaderWhereThatIsAskedFor() throws Exception {
            HttpResponse<String> answer = get("/items", "Accept", "text/csv;header=absent");

            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).contains("header=absent"));
            assertThat(answer.body()).startsWith("0,item 0,");
        }

        @Test
        void comesInTheFormThatItsAddressAsksFor() throws Exception {
            HttpResponse<String> csv = get("/api/items?format=csv&limit=2");
            assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
            assertThat(csv.body()).startsWith("number,name");
            String next = csv.headers().firstValue("Link").orElseThrow();
            assertThat(next).contains("/api/items?format=csv&limit=2&cursor=");
            assertThat(get("/api/items?format=csv&bom=true").body())
                    .startsWith("\ufeffnumber,name");
            HttpResponse<String> json = get("/api/items?format=json", "Accept", "text/csv");
            assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
            String cursor = next.substring(next.indexOf("cursor=") + 7, next.indexOf('>'));
            assertThat(get("/api/items?limit=1&cursor=" + cursor).statusCode()).isEqualTo(200);
            assertProblem(get("/api/items?format=xml"), 400, "format is 'xml'", "json or csv");
            assertProblem(get("/api/items?bom=yes"), 400, "bom is 'yes'", "true or false");
        }

        @ParameterizedTest
        @ValueSource(strings = {"limit=%zz", "format=%zz", "format=csv&limit=%zz"})
        void saysWhatIsWrongWithAQueryThatCannotBeRead(String query) throws Exception {
            String answer =
                    raw(
                            "GET /api/items?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                    .formatted(query));

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("query is 'unreadable', expected percent-encoded UTF-8");
        }

        @Test
        void standsAtItsAddressWithASlashToo() throws Exception {
            assertThat(get("/api/items/?limit=2").body())
                    .isEqualTo(get("/api/items?limit=2").body());
        }

        @Test
        void isRefusedInAnyOtherForm() throws Exception {
            HttpResponse<String> answer = get("/items", "Accept", "application/xml");

            assertProblem(answer, 406, "application/xml", "application/json or text/csv");
        }

        @Test
        void isUtf8WhateverIsAskedFor() throws Exception {
            HttpResponse<String> answer =
                    get("/items", "Accept", "application/json;charset=utf-16");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(json.readTree(answer.body()).get("items")).hasSize(7);
        }

        @Test
        void isRefusedWhereEveryFormIsExcluded() throws Exception {
            assertThat(get("/items", "Accept", "text/csv;q=0").statusCode()).isEqualTo(406);
        }
    }

    @Nested
    class ACursor {

        @Test
        void ofAnotherQueryIsRefused() throws Exception {
            String next = json.readTree(get("/items?limit=2").body()).get("next").stringValue();

            assertProblem(get("/items?limit=2&colour=RED&cursor=" + next), 400, "cursor", next);
            assertThat(get("/items?limit=5&cursor=" + next).statusCode()).isEqualTo(200);
        }

        @Test
        void thatWasMadeUpIsRefused() throws Exception {
            assertProblem(get("/items?cursor=MTI"), 400, "cursor", "MTI");
        }
    }
}
