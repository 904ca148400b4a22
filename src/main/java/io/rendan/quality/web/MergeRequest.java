package io.rendan.quality.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** The body of a merge. */
record MergeRequest(
        @NotBlank(message = "the id of the party that stays")
                @Schema(
                        example = "p-quorndale-joinery",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String keep,
        @NotBlank(message = "the id of the party that is to be treated as it")
                @Schema(
                        example = "p-quorndale-joinery-ltd",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String merge,
        @Size(max = 2_000, message = "a text of at most 2000 characters")
                @Schema(description = "Why, in your words", maxLength = 2_000)
                @Nullable String note,
        @Size(max = 200, message = "a text of at most 200 characters")
                @Schema(
                        description =
                                "Who says so; where people log in, who has logged in is kept instead",
                        maxLength = 200,
                        example = "ada")
                @Nullable String by) {

    String kept() {
        return Objects.requireNonNull(keep);
    }

    String merged() {
        return Objects.requireNonNull(merge);
    }

    String noteOrEmpty() {
        return Objects.requireNonNullElse(note, "");
    }

    Optional<String> named() {
        return Optional.ofNullable(by).map(String::strip).filter(name -> !name.isEmpty());
    }
}
