package io.rendan.web.openapi;

import io.rendan.web.Http;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Requests for an operation as no client with good manners would send them. Those that start work
 * are broken for certain, but for the uploads: what is no dataset is refused soon.
 */
final class FuzzRequests {

    private static final List<String> ACCEPT =
            List.of(
                    "application/json",
                    "text/csv",
                    "*/*",
                    "text/event-stream",
                    "application/problem+json",
                    "application/xml",
                    "text/csv;q=0.1, application/json;q=bogus",
                    "application/json;q=0, text/csv;q=0",
                    "application/json;charset=utf-16",
                    "text/csv;header=absent",
                    "a/b/c",
                    "nonsense",
                    ",",
                    "*/*;q=1.5",
                    "text/*;level=1;q=0.3, */json",
                    "application/json, ".repeat(60) + "*/*");

    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/json;charset=utf-16",
                    "application/json;charset=nonsense",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "multipart/form-data; boundary=fuzz",
                    "text/plain",
                    "application/*",
                    "nonsense");

    /** What is sent beside the rest, by name. */
    private static final Map<String, List<String>> HEADERS =
            Map.of(
                    "If-None-Match",
                            List.of("*", "\"x\"", "W/\"x\"", "x", "\"", "\"a\", \"b\",", ""),
                    "If-Modified-Since", List.of("Thu, 01 Jan 1970 00:00:00 GMT", "yesterday"),
                    "Accept-Language", List.of("de", "zz-ZZ;q=0.5,*;q=2", "-", "x".repeat(300)),
                    "Accept-Charset", List.of("utf-16", "nonsense;q=x"),
                    "Accept-Encoding", List.of("gzip", "identity;q=0", "br, *;q=0"),
                    "Range", List.of("bytes=0-1", "items=0-"),
                    "Cookie", List.of("a=b; =; \"", "JSESSIONID=../x"),
                    "X-HTTP-Method-Override", List.of("DELETE", "TRACE"),
                    "X-Forwarded-Host", List.of("evil.example", ":::"),
                    "Origin", List.of("null", "https://evil.example", "::"));

    private final ApiOperation operation;
    private final boolean startsWork;
    private final FuzzValues values;
    private final ApiExamples examples;
    private final String server;

    FuzzRequests(ClientCall call, FuzzValues values, ApiExamples examples, String server) {
        this.operation = call.operation();
        this.startsWork = call.startsWork();
        this.values = values;
        this.examples = examples;
        this.server = server;
    }

    HttpRequest next() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path() + query()));
        request.method(operation.method(), BodyPublishers.noBody());
        if (operation.description().has("requestBody")) {
            addBody(request);
        } else if (values.chance(0.05)) {
            request.method(operation.method(), BodyPublishers.ofString(values.absurd()));
        }
        if (values.chance(0.4)) {
            request.setHeader("Accept", values.oneOf(ACCEPT));
        }
        HEADERS.forEach(
                (name, some) -> {
                    if (values.chance(0.05)) {
                        request.setHeader(name, values.oneOf(some));
                    }
                });
        for (JsonNode header : operation.parameters("header")) {
            if (values.chance(0.3)) {
                request.setHeader(header.path("name").asString(), plain(values.absurd()));
            }
        }
        return request.build();
    }

    /** A request that an endless answer is out of the question for. */
    HttpRequest refused() {
        return HttpRequest.newBuilder(URI.create(server + path()))
                .header("Last-Event-ID", "x" + plain(values.absurd()))
                .build();
    }

    /** What the client lets into a header. */
    private static String plain(String text) {
        return text.chars()
                .filter(c -> c >= ' ' && c < 127)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String path() {
        String path = operation.path();
        for (Map.Entry<String, String> id : examples.ids(operation).entrySet()) {
            String value = values.chance(0.5) ? Http.encoded(id.getValue()) : segment();
            path = path.replace("{" + id.getKey() + "}", value);
        }
        return path;
    }

    private String segment() {
        return values.chance(0.1) ? values.noText() : Http.encoded(values.absurd());
    }

    private String query() {
        List<String> parts = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asString();
            JsonNode schema = parameter.path("schema");
            if (values.chance(0.45)) {
                continue;
            }
            parts.add(
                    name
                            + "="
                            + (values.chance(0.08)
                                    ? values.noText()
                                    : Http.encoded(
                                            values.chance(0.6)
                                                    ? values.text(schema)
                                                    : values.absurd())));
            if (values.chance(0.05)) {
                parts.add(name + "=" + Http.encoded(values.text(schema)));
            }
        }
        if (values.chance(0.05)) {
            parts.add(Http.encoded(values.absurd()) + "=" + Http.encoded(values.absurd()));
        }
        if (values.chance(0.03)) {
            parts.add("&&=&");
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private void addBody(HttpRequest.Builder request) {
        JsonNode content = operation.description().at("/requestBody/content");
        if (content.has("multipart/form-data") && values.chance(0.3)) {
            request.method(operation.method(), BodyPublishers.ofString(parts()));
            request.setHeader(
                    "Content-Type",
                    values.chance(0.8)
                            ? "multipart/form-data; boundary=fuzz"
                            : values.oneOf(TYPES));
            return;
        }
        JsonNode schema = content.path("application/json").path("schema");
        String body = values.body(schema, startsWork);
        Charset charset = values.chance(0.9) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE;
        request.method(operation.method(), BodyPublishers.ofString(body, charset));
        request.setHeader(
                "Content-Type", values.chance(0.85) ? "application/json" : values.oneOf(TYPES));
    }

    private String parts() {
        String name = values.oneOf(List.of("file", "file", "file", "File", "", "x".repeat(300)));
        String file = plain(values.absurd()).replace("\"", "");
        String part =
                "--fuzz\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(
                                name,
                                file,
                                values.oneOf(
                                        List.of(
                                                "",
                                                "PK",
                                                "PK\u0003\u0004" + "x".repeat(40),
                                                "id,name\n")));
        return values.oneOf(
                List.of(
                        part + "--fuzz--\r\n",
                        part + "--fuzz--\r\n",
                        part,
                        part + part + "--fuzz--\r\n",
                        "--fuzz\r\n\r\n--fuzz--\r\n",
                        "--fuzz--",
                        ""));
    }
}
