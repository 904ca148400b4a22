package io.rendan.explore;

import io.rendan.explore.ExploreException.WrongParameter;
import io.rendan.explore.ExploreException.WrongParameters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody gives a question, held against what its header declares. */
final class QueryArguments {

    private QueryArguments() {}

    /**
     * The value of every parameter.
     *
     * @throws WrongParameters naming all that do not do
     */
    static Map<String, @Nullable Object> of(
            LibraryQuery query, Map<String, ? extends @Nullable Object> given) {
        List<WrongParameter> wrong = new ArrayList<>();
        Map<String, @Nullable Object> values = new HashMap<>();
        for (QueryParameter parameter : query.parameters()) {
            Object value = given.get(parameter.name());
            boolean silent =
                    value == null
                            && (!given.containsKey(parameter.name()) || !parameter.required());
            Object meant = silent ? parameter.standard() : value;
            if (silent && parameter.required()) {
                wrong.add(new WrongParameter(parameter.name(), null, expected(parameter)));
            } else {
                read(parameter, meant, values, wrong);
            }
        }
        given.keySet().stream()
                .filter(
                        name ->
                                query.parameters().stream()
                                        .noneMatch(one -> one.name().equals(name)))
                .sorted()
                .forEach(name -> wrong.addAll(unknown(query, name, given.get(name)).all()));
        if (!wrong.isEmpty()) {
            throw new WrongParameters(wrong);
        }
        return values;
    }

    private static void read(
            QueryParameter parameter,
            @Nullable Object meant,
            Map<String, @Nullable Object> values,
            List<WrongParameter> wrong) {
        if (meant == null && !parameter.required()) {
            values.put(parameter.name(), null);
            return;
        }
        Optional<Object> read = parameter.valueType().read(meant);
        read.ifPresent(value -> values.put(parameter.name(), value));
        if (read.isEmpty()) {
            wrong.add(new WrongParameter(parameter.name(), meant, expected(parameter)));
        }
    }

    private static String expected(QueryParameter parameter) {
        return parameter.valueType().expected()
                + parameter.idOf().map(label -> ", the id of a " + label).orElse("");
    }

    static WrongParameters unknown(LibraryQuery query, String name, @Nullable Object value) {
        List<String> known = query.parameters().stream().map(QueryParameter::name).toList();
        return new WrongParameters(
                List.of(
                        new WrongParameter(
                                name,
                                value,
                                known.isEmpty()
                                        ? "no parameter at all"
                                        : "one of " + String.join(", ", known))));
    }
}
