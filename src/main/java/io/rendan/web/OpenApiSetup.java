package io.rendan.web;

import io.rendan.web.condition.EntityTags;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document's frame: title, and the problem documents that every call may answer. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

    private static final String PROBLEM = "#/components/schemas/Problem";

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
                                .license(new License().name("Apache-2.0")));
    }

    /** Every operation may find its request at fault. */
    @Bean
    GlobalOpenApiCustomizer openApiProblems() {
        return document -> {
            document.getComponents().addSchemas("Problem", problem()).addSchemas("Fault", fault());
            document.getPaths()
                    .forEach(
                            (path, item) ->
                                    item.readOperations()
                                            .forEach(operation -> addProblems(path, operation)));
        };
    }

    /** What rooms say of types that know nothing of HTTP. */
    @Bean
    GlobalOpenApiCustomizer openApiNotes(ObjectProvider<SchemaNotes> notes) {
        return document -> notes.forEach(note -> note.addTo(document.getComponents().getSchemas()));
    }

    /** What handlers get from this room without saying so. */
    @Bean
    OperationCustomizer openApiConditions() {
        return (operation, handler) -> {
            if (handler.hasMethodAnnotation(GetList.class)) {
                operation.getResponses().addApiResponse("406", answer("Neither JSON nor CSV"));
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

    private static void addProblems(String path, Operation operation) {
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            operation.getResponses().addApiResponse("400", answer("A fault in the request"));
        }
        if (path.contains("{")) {
            operation.getResponses().addApiResponse("404", answer("Nothing has this id"));
        }
        operation.getResponses().addApiResponse("default", answer("Any other error"));
    }

    private static ApiResponse answer(String description) {
        MediaType type = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", type));
    }

    private static Schema<?> fault() {
        return new ObjectSchema()
                .description("One thing wrong with a request")
                .addProperty(
                        "name",
                        new StringSchema()
                                .description("Parameter, header or JSON field")
                                .example("limit"))
                .addProperty(
                        "value",
                        new StringSchema()
                                .description("As it came; null where it was missing")
                                .example("many"))
                .addProperty("expected", new StringSchema().example("a whole number"));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Problem details, RFC 9457")
                .addProperty(
                        "type", new StringSchema().example(Problem.TYPE_PREFIX + "invalid-request"))
                .addProperty("title", new StringSchema().example("Bad Request"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty(
                        "detail",
                        new StringSchema()
                                .example(
                                        "limit is 'many', expected a whole number from 1 to"
                                                + " 1000"))
                .addProperty("instance", new StringSchema().example("/api/silos"))
                .addProperty(
                        "faults",
                        new ArraySchema().items(new Schema<>().$ref("#/components/schemas/Fault")));
    }
}
