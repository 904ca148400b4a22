package io.rendan.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

import java.util.Iterator;
import java.util.Optional;

/**
 * Keeps with each schema which record or enum it describes, until {@link SchemaNulls} has read
 * there what may be null. On the schema itself, since converters are shared by all applications of
 * a process.
 */
@Component
class SchemaSource implements ModelConverter {

    private static final String TYPE = "x-type";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        Schema<?> schema = others.next().resolve(type, context, others);
        if (schema != null && type.getType() != null) {
            Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
            Schema<?> model = model(schema, context);
            if (model != null && (described.isRecord() || described.isEnum())) {
                mark(model, described);
            }
        }
        return schema;
    }

    private static void mark(Schema<?> model, Class<?> described) {
        Object other = model.getExtensions() == null ? null : model.getExtensions().get(TYPE);
        if (other != null && !other.equals(described.getName())) {
            throw new IllegalStateException(
                    "%s and %s have one name in the document: give one another by @Schema(name)"
                            .formatted(other, described.getName()));
        }
        model.addExtension(TYPE, described.getName());
    }

    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels()
                        .get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** The type that a schema describes, which it says no more afterwards. */
    static Optional<Class<?>> taken(Schema<?> schema) {
        if (schema.getExtensions() == null) {
            return Optional.empty();
        }
        Object name = schema.getExtensions().remove(TYPE);
        return Optional.ofNullable(name)
                .map(String::valueOf)
                .map(
                        text ->
                                ClassUtils.resolveClassName(
                                        text, SchemaSource.class.getClassLoader()));
    }
}
