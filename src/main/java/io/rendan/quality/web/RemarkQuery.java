package io.rendan.quality.web;

import io.rendan.quality.Certainty;
import io.rendan.quality.RemarkKind;
import io.rendan.quality.report.RemarkFilter;
import io.rendan.web.Limit;
import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which remarks are asked for, and which page of them. */
record RemarkQuery(
        @Parameter(description = "One or several kinds; without it, all")
                @Nullable Set<RemarkKind> kind,
        @Parameter(description = "One or several; without it, all")
                @Nullable Set<Certainty> certainty,
        @Parameter(description = "File name without ending", example = "partners")
                @Nullable String file,
        @Parameter(description = "Id of a party or contract that it is about")
                @Nullable String party,
        @Parameter(
                        description = "Text in a name, an id or the value, in any case",
                        example = "consulting")
                @Nullable String query,
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor) {

    RemarkFilter filter() {
        return new RemarkFilter(
                filled(kind), filled(certainty), given(file), given(party), given(query));
    }

    private static <T> Set<T> filled(@Nullable Set<T> words) {
        return words == null
                ? Set.of()
                : words.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Optional<String> given(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
