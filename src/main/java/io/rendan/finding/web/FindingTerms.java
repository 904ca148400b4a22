package io.rendan.finding.web;

import io.rendan.finding.FindingFilter;
import io.rendan.finding.FindingStatus;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** What a query for findings of any kind can ask; each query's own record says it in its words. */
interface FindingTerms {

    @Nullable String owner();

    @Nullable String party();

    @Nullable Double minValue();

    @Nullable Set<FindingStatus> status();

    /** These terms as a filter. */
    default FindingFilter terms() {
        Double least = minValue();
        Set<FindingStatus> statuses = status();
        return new FindingFilter(
                given(owner()),
                given(party()),
                least == null ? OptionalDouble.empty() : OptionalDouble.of(least),
                filled(statuses));
    }

    /** What a list parameter names, without elements that were left empty. */
    static <T> Set<T> filled(@Nullable Set<T> values) {
        return values == null
                ? Set.of()
                : values.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** A parameter that may be left out or left empty. */
    static Optional<String> given(@Nullable String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
