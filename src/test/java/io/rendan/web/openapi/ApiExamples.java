package io.rendan.web.openapi;

import io.rendan.web.Http;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests for operations with ids that exist, where there are any. */
final class ApiExamples {

    private static final String NONE = "none";

    /** Lists that have ids of what no list of their own shows, or that takes no parameter. */
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "/api/communities",
                    "/api/value-added-statements?of=COMMUNITY&limit=1",
                    "/api/alerts/dead-letters",
                    NONE,
                    "/api/explore/queries",
                    "/api/explore/queries?query=network-health&limit=1",
                    "/api/explore/queries/{id}/suggestions",
                    NONE);

    private final Http http;
    private final Map<String, String> ids = new HashMap<>();

    ApiExamples(Http http) {
        this.http = http;
    }

    /** Its path with variables filled in. */
    String address(ApiOperation operation) {
        String path = operation.path();
        for (Map.Entry<String, String> variable : ids(operation).entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", Http.encoded(variable.getValue()));
        }
        return path;
    }

    /** Values of its path's variables. */
    Map<String, String> ids(ApiOperation operation) {
        Map<String, String> values = new LinkedHashMap<>();
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.path("name").asString();
            values.put(name, id(path.substring(0, path.indexOf("/{" + name + "}"))));
        }
        return values;
    }

    /** An id of a collection, "none" where it is empty. */
    String id(String collection) {
        return ids.computeIfAbsent(collection, this::found);
    }

    private String found(String collection) {
        String list = ELSEWHERE.getOrDefault(collection, collection + "?limit=1");
        if (list.equals(NONE)) {
            return NONE;
        }
        HttpResponse<String> answer = http.get(list);
        return answer.statusCode() == 200
                ? Http.json(answer).at("/items/0/id").asString(NONE)
                : NONE;
    }
}
