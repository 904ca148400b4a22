package io.rendan.web.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a record says of the members of its JSON object: a component that is {@link Optional} or
 * {@code @Nullable} may be null, unless it is left out then; every other one is always there.
 */
final class JsonMembers {

    /**
     * A member.
     *
     * @param always whether the object has it in any case
     * @param nullable whether it may be null
     * @param nullableParts whether elements of the list, or values of the map, may be null
     */
    record Member(boolean always, boolean nullable, boolean nullableParts) {

        private Member optional() {
            return new Member(false, nullable, nullableParts);
        }
    }

    private final Map<String, Member> members = new LinkedHashMap<>();

    private JsonMembers() {}

    /** By name, those of unwrapped records among them. */
    static Map<String, Member> of(Class<?> type) {
        JsonMembers found = new JsonMembers();
        for (RecordComponent component : type.getRecordComponents()) {
            found.add(type, component);
        }
        for (Method method : type.getDeclaredMethods()) {
            JsonProperty name = method.getAnnotation(JsonProperty.class);
            if (name != null && method.getParameterCount() == 0) {
                found.members.putIfAbsent(
                        name.value().isEmpty() ? method.getName() : name.value(),
                        new Member(true, mayBeNull(method.getAnnotatedReturnType()), false));
            }
        }
        return found.members;
    }

    private void add(Class<?> owner, RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        Field field = field(component);
        if (field.isAnnotationPresent(JsonUnwrapped.class)) {
            boolean always = !mayBeNull(type);
            of(component.getType())
                    .forEach((name, its) -> members.put(name, always ? its : its.optional()));
        } else if (!field.isAnnotationPresent(JsonIgnore.class)) {
            boolean nullable = mayBeNull(type);
            boolean leftOut = nullable && isLeftOut(owner, field);
            members.put(name(field), new Member(!leftOut, nullable && !leftOut, hasNullable(type)));
        }
    }

    private static String name(Field field) {
        JsonProperty property = field.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? field.getName() : property.value();
    }

    private static boolean isLeftOut(Class<?> owner, Field field) {
        return Optional.ofNullable(field.getAnnotation(JsonInclude.class))
                .or(() -> Optional.ofNullable(owner.getAnnotation(JsonInclude.class)))
                .filter(include -> include.value() != JsonInclude.Include.ALWAYS)
                .isPresent();
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) || raw(type) == Optional.class;
    }

    /** Of the last type argument: a list's elements, a map's values. */
    private static boolean hasNullable(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return false;
        }
        AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
        AnnotatedType last = arguments[arguments.length - 1];
        return raw(type) == Optional.class ? hasNullable(last) : mayBeNull(last);
    }

    private static Type raw(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType generic
                ? generic.getRawType()
                : type.getType();
    }

    /** The field takes over every annotation that a member can have. */
    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every component has a field", e);
        }
    }
}
