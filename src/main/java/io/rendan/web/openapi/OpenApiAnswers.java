package io.rendan.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/**
 * Answers that an operation gives because of what it takes, whoever handles it: problem documents
 * by status, CSV beside JSON, and headers.
 */
final class OpenApiAnswers {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    private static final int FIRST_PROBLEM = 400;

    private final Operation operation;
    private final ApiResponses answers;

    private OpenApiAnswers(Operation operation) {
        this.operation = operation;
        this.answers = operation.getResponses();
    }

    static void complete(String path, Operation operation) {
        OpenApiAnswers all = new OpenApiAnswers(operation);
        all.addProblems(path);
        all.describe();
        all.putJsonFirst();
    }

    /** Generated clients send, and ask for, the first kind of body that they find. */
    private void putJsonFirst() {
        RequestBody body = operation.getRequestBody();
        if (body != null) {
            body.setContent(jsonFirst(body.getContent()));
        }
        ApiResponse answer = answers.get("200");
        if (answer != null && answer.getContent() != null) {
            answer.setContent(jsonFirst(answer.getContent()));
        }
    }

    private static Content jsonFirst(Content content) {
        if (!content.containsKey(JSON)) {
            return content;
        }
        Content ordered = new Content().addMediaType(JSON, content.remove(JSON));
        ordered.putAll(content);
        return ordered;
    }

    private void addProblems(String path) {
        add("400", "A fault in the request");
        add("401", "Nobody knows who asks, or their credentials are wrong");
        add("403", "The role does not allow it, another site asks, or the host is unknown");
        if (path.contains("{")) {
            add("404", "Nothing has this id");
        }
        if (takes("runId")) {
            add("404", "No run has this id");
        }
        if (takes("runId") || takes("cursor")) {
            add("409", "The run has not succeeded, or is not held any more");
        }
        if (answersWithBody()) {
            add("406", "Not to be had in a form that Accept names");
        }
        if (operation.getRequestBody() != null) {
            add("413", "The body is too large");
            add("415", "The body is of a type that is not read");
        }
        add("503", "Not now: the database is away, or data are being loaded");
        add("default", "Any other error");
    }

    private boolean answersWithBody() {
        return answers.values().stream()
                .anyMatch(answer -> answer.getContent() != null && !answer.getContent().isEmpty());
    }

    private boolean takes(String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(its -> its.getName().equals(parameter));
    }

    private void add(String status, String description) {
        answers.computeIfAbsent(status, none -> new ApiResponse().description(description));
    }

    private void describe() {
        answers.forEach(
                (status, answer) -> {
                    if (status.equals("default") || Integer.parseInt(status) >= FIRST_PROBLEM) {
                        answer.setContent(problem());
                    } else if (status.equals("202")) {
                        answer.addHeaderObject("Location", header("Where to see how it goes"));
                    } else if (status.equals("200")) {
                        describe(answer);
                    }
                });
    }

    private void describe(ApiResponse answer) {
        Content content = answer.getContent();
        if (content != null && content.containsKey(CSV)) {
            content.addMediaType(CSV, new MediaType().schema(text()));
            answer.addHeaderObject("Link", header("The next page, rel=next; none on the last"));
        }
        if (content != null) {
            content.keySet().stream()
                    .filter(type -> type.endsWith("+xml"))
                    .toList()
                    .forEach(type -> content.addMediaType(type, new MediaType().schema(text())));
        }
        if (answers.containsKey("304")) {
            answer.addHeaderObject("ETag", header("For If-None-Match"));
        }
    }

    private static Content problem() {
        MediaType type = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        return new Content()
                .addMediaType(
                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, type);
    }

    private static Header header(String description) {
        return new Header().description(description).schema(text());
    }

    private static Schema<?> text() {
        Schema<?> schema = new JsonSchema();
        schema.addType("string");
        return schema;
    }
}
