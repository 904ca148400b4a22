package io.rendan.web.openapi;

import io.rendan.web.GetList;
import io.rendan.web.Listing;
import io.rendan.web.Problem;
import io.rendan.web.Refuses;
import io.rendan.web.SchemaNotes;
import io.rendan.web.condition.EntityTags;
import io.rendan.web.request.ListForm;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The OpenAPI document's frame: title, and the problem documents that every call may answer. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

    private static final String ID = "/{id}";

    static {
        // enums have names of their own, the same wherever they stand
        ModelResolver.enumsAsRef = true;
    }

    @Bean
    OpenAPI openApiFrame() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Rendan")
                                .version("1")
                                .description(
                                        """
                                        Network analytics for organisations that run as a market of \
                                        micro-enterprises: where groups are closed, which units \
                                        others wait for, and which collaborations are worth an \
                                        incentive.

                                        Lists answer `{"items": […], "next": "…"|null}`; pass \
                                        `next` as `cursor` with the same query for the page after. \
                                        With `Accept: text/csv` or `?format=csv` the same list \
                                        comes as CSV, the next page in `Link`, the run in \
                                        `Rendan-Run-Id`, `Rendan-As-Of` and `Rendan-Stale`; a text \
                                        that starts like a formula stands in quotes behind an \
                                        apostrophe. Analysis answers \
                                        name their `runId` and `asOf`, say whether they are \
                                        `stale`, and carry an `ETag`. Errors are problem documents \
                                        (RFC 9457) whose `faults` name every value that was wrong \
                                        and what was expected. Ids in paths are percent-encoded.\
                                        """)
                                .license(
                                        new License()
                                                .name("Apache License 2.0")
                                                .identifier("Apache-2.0")));
    }

    /** What no handler says itself, the names last. */
    @Bean
    GlobalOpenApiCustomizer openApiWhole(ObjectProvider<SchemaNotes> notes) {
        return document -> {
            document.getComponents().addSchemas("Problem", problem()).addSchemas("Fault", fault());
            document.getPaths()
                    .forEach(
                            (path, item) ->
                                    item.readOperations()
                                            .forEach(
                                                    operation ->
                                                            OpenApiAnswers.complete(
                                                                    path, operation)));
            document.getPaths().forEach((path, item) -> tagAsItsList(document, path, item));
            notes.forEach(note -> note.addTo(document.getComponents().getSchemas()));
            SchemaNulls.sayIn(document);
            OperationNames.giveTo(document);
        };
    }

    /** What is picked from a list by its id stands beside it, whoever handles it. */
    private static void tagAsItsList(OpenAPI document, String path, PathItem item) {
        String list = path.endsWith(ID) ? path.substring(0, path.length() - ID.length()) : path;
        Operation one = item.getGet();
        PathItem all = document.getPaths().get(list);
        if (one != null && all != null && all.getGet() != null) {
            one.setTags(all.getGet().getTags());
        }
    }

    /** What handlers get from this room without saying so. */
    @Bean
    OperationCustomizer openApiConditions() {
        return (operation, handler) -> {
            for (Refuses one : handler.getMethod().getAnnotationsByType(Refuses.class)) {
                operation
                        .getResponses()
                        .addApiResponse(
                                String.valueOf(one.status()),
                                new ApiResponse().description(one.when()));
            }
            if (handler.hasMethodAnnotation(GetList.class)) {
                addForms(operation);
                if (namesItsRun(handler)) {
                    addStamp(operation.getResponses());
                }
            }
            if (EntityTags.isVersioned(handler)) {
                operation
                        .addParametersItem(
                                new HeaderParameter()
                                        .name("If-None-Match")
                                        .description("The ETag of the answer you have")
                                        .schema(new StringSchema()))
                        .getResponses()
                        .addApiResponse("304", new ApiResponse().description("Nothing changed"));
            }
            return operation;
        };
    }

    /** Whether a list is one of an analysis, and says in which run. */
    private static boolean namesItsRun(HandlerMethod handler) {
        return Stream.of(handler.getMethod().getReturnType().getMethods())
                .filter(method -> method.getName().equals("stamp"))
                .anyMatch(method -> !method.getDeclaringClass().equals(Listing.class));
    }

    /** What CSV says of its run has no other place than headers. */
    private static void addStamp(ApiResponses answers) {
        Map.of(
                        "Rendan-Run-Id", "Of CSV: the run; left out while there is none",
                        "Rendan-As-Of", "Of CSV: date of the run's snapshot; left out likewise",
                        "Rendan-Stale",
                                "Of CSV: whether the data have changed since, or are changing")
                .forEach(
                        (name, description) ->
                                answers.computeIfPresent(
                                        "200",
                                        (status, answer) ->
                                                answer.addHeaderObject(name, header(description))));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(schema("string", description));
    }

    /** What every list takes. */
    private static void addForms(Operation operation) {
        StringSchema format = new StringSchema();
        format.addType("string");
        format.addEnumItem("json").addEnumItem("csv");
        Schema<?> bom = schema("boolean", "Whether a CSV begins with a byte order mark");
        operation
                .addParametersItem(
                        new QueryParameter()
                                .name(ListForm.FORMAT)
                                .description("JSON or CSV, whatever Accept says")
                                .schema(format))
                .addParametersItem(
                        new QueryParameter()
                                .name(ListForm.BOM)
                                .description("With a byte order mark, which Excel needs")
                                .schema(bom))
                .getResponses()
                .addApiResponse("406", new ApiResponse().description("Neither JSON nor CSV"));
    }

    private static Schema<?> fault() {
        Schema<?> value = text("As it came; null where it was missing", "many");
        value.addType("null");
        Schema<?> fault = object("One thing wrong with a request");
        fault.addProperty("name", text("Parameter, header or JSON field", "limit"));
        fault.addProperty("value", value);
        fault.addProperty("expected", text("What would have been right", "a whole number"));
        fault.setRequired(List.of("name", "value", "expected"));
        return fault;
    }

    private static Schema<?> problem() {
        Schema<?> faults = schema("array", "Every single one, where they are known");
        faults.setItems(new Schema<>().$ref("#/components/schemas/Fault"));
        Schema<?> status = schema("integer", "The answer's own");
        status.setFormat("int32");
        status.setExample(400);
        Schema<?> problem = object("Problem details, RFC 9457");
        problem.addProperty("type", text("What kind", Problem.TYPE_PREFIX + "invalid-request"));
        problem.addProperty("title", text("The status in words", "Bad Request"));
        problem.addProperty("status", status);
        problem.addProperty(
                "detail",
                text(
                        "What is wrong and what was expected",
                        "limit is 'many', expected a whole number from 1 to 1000"));
        problem.addProperty(
                "instance",
                text("The path that was asked for, where it could be read", "/api/silos"));
        problem.addProperty("faults", faults);
        problem.addProperty("neo4j", neo4j());
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static Schema<?> neo4j() {
        Schema<?> position = object("Where the fault lies in the statement");
        position.addProperty("line", schema("integer", "From 1"));
        position.addProperty("column", schema("integer", "From 1"));
        position.addProperty("offset", schema("integer", "In characters, from 0"));
        position.setTypes(new java.util.LinkedHashSet<>(List.of("object", "null")));
        Schema<?> neo4j = object("What Neo4j itself says of a statement that it does not take");
        neo4j.addProperty("code", text("Its code", "Neo.ClientError.Statement.SyntaxError"));
        neo4j.addProperty("gqlStatus", text("The code of the GQL standard", "42001"));
        neo4j.addProperty("message", text("In its own words", "Variable `m` not defined"));
        neo4j.addProperty("position", position);
        neo4j.setRequired(List.of("code", "gqlStatus", "message", "position"));
        return neo4j;
    }

    private static Schema<?> object(String description) {
        return schema("object", description);
    }

    private static Schema<?> text(String description, String example) {
        Schema<?> text = schema("string", description);
        text.setExample(example);
        return text;
    }

    private static Schema<?> schema(String type, String description) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        schema.setDescription(description);
        return schema;
    }
}
