package io.rendan.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says in each schema which members are always there and which may be null, as its record has it.
 * In the body of a request nothing is required but what the record's own constraints demand.
 */
final class SchemaNulls {

    private static final String PREFIX = "#/components/schemas/";

    @SuppressWarnings("rawtypes") // as the library has them
    private final Map<String, Schema> schemas;

    private final Set<String> requested = new HashSet<>();

    private SchemaNulls(OpenAPI document) {
        schemas = document.getComponents().getSchemas();
        for (PathItem path : document.getPaths().values()) {
            for (Operation operation : path.readOperations()) {
                if (operation.getRequestBody() != null) {
                    note(operation.getRequestBody().getContent());
                }
            }
        }
    }

    static void sayIn(OpenAPI document) {
        SchemaNulls nulls = new SchemaNulls(document);
        nulls.schemas.forEach((name, schema) -> nulls.say(name, (Schema<?>) schema));
    }

    private void note(Content content) {
        Deque<Schema<?>> open = new ArrayDeque<>();
        content.values().forEach(body -> open.push(body.getSchema()));
        while (!open.isEmpty()) {
            Schema<?> schema = open.pop();
            String reference = schema.get$ref();
            if (reference != null) {
                String name = reference.substring(PREFIX.length());
                Schema<?> named = schemas.get(name);
                if (named != null && requested.add(name)) {
                    open.push(named);
                }
            }
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(open::push);
            }
            if (schema.getItems() != null) {
                open.push(schema.getItems());
            }
        }
    }

    private void say(String name, Schema<?> schema) {
        Optional<Class<?>> type = SchemaSource.taken(schema);
        if (type.filter(Class::isRecord).isEmpty() || schema.getProperties() == null) {
            return;
        }
        Map<String, JsonMembers.Member> members = JsonMembers.of(type.get());
        boolean answered = !requested.contains(name);
        Set<String> required = new TreeSet<>();
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        members.forEach(
                (member, its) -> {
                    if (answered && its.always()) {
                        required.add(member);
                    } else if (answered) {
                        required.remove(member);
                    }
                    if (its.nullable() && (answered || !required.contains(member))) {
                        schema.getProperties().computeIfPresent(member, (same, of) -> orNull(of));
                    }
                    if (its.nullableParts()) {
                        Optional.ofNullable(schema.getProperties().get(member))
                                .ifPresent(SchemaNulls::partsOrNull);
                    }
                });
        required.retainAll(schema.getProperties().keySet());
        schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    private static void partsOrNull(Schema<?> container) {
        if (container.getItems() != null) {
            container.setItems(orNull(container.getItems()));
        } else if (container.getAdditionalProperties() instanceof Schema<?> values) {
            container.setAdditionalProperties(orNull(values));
        }
    }

    /** The same, or null; a schema that says nothing of types lets null pass already. */
    private static Schema<?> orNull(Schema<?> schema) {
        boolean plain = schema.get$ref() == null && schema.getEnum() == null;
        if (plain && schema.getTypes() == null && schema.getAnyOf() == null) {
            return schema;
        }
        if (plain && schema.getTypes() != null) {
            schema.addType("null");
            return schema;
        }
        Schema<?> either = new JsonSchema();
        either.setDescription(schema.getDescription());
        schema.setDescription(null);
        Schema<?> nothing = new JsonSchema();
        nothing.addType("null");
        either.setAnyOf(List.of(schema, nothing));
        return either;
    }
}
