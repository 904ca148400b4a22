package io.rendan.party.web;

import io.rendan.web.Limit;
import io.swagger.v3.oas.annotations.Parameter;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** The query of {@code GET /api/parties}. */
record PartyQuery(
        @Size(max = 2_000, message = "a text of at most 2000 characters")
                @Parameter(
                        description = "Part of the name or id, whatever case and accents",
                        example = "logistics")
                @Nullable String query,
        @Parameter(
                        description =
                                "A figure to rank by, the most first; a leading minus says the"
                                        + " same. Parties of which it is not known come last.",
                        example = "userRevenueAtRisk")
                @Nullable String sort,
        @SortOrder @Nullable String order,
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor) {

    String text() {
        return Objects.requireNonNullElse(query, "");
    }

    Optional<String> figure() {
        return Optional.ofNullable(sort)
                .filter(name -> !name.isEmpty())
                .map(name -> name.startsWith("-") ? name.substring(1) : name);
    }

    boolean ascending() {
        return "asc".equalsIgnoreCase(order);
    }
}
