package io.rendan.explore.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * How an answer is wanted.
 *
 * @param limit most rows
 * @param format before what {@code Accept} says
 * @param bom whether a CSV begins with a byte order mark
 */
record AnswerForm(
        @Parameter(
                        description =
                                "Most rows; 1,000 of JSON and all of CSV if it is not given, and"
                                        + " never more than the server is set to",
                        schema = @Schema(type = "integer", minimum = "1"))
                @Min(value = 1, message = "a whole number from 1 on")
                @Nullable Long limit,
        @Parameter(description = "In place of Accept: rows, rows as CSV, or nodes and links")
                @Nullable AnswerFormat format,
        @Parameter(description = "True for a CSV that begins with a byte order mark")
                @Nullable Boolean bom) {

    private static final long TABLE = 1_000;

    long tableRows() {
        return limit == null ? TABLE : limit;
    }

    long downloadRows() {
        return limit == null ? Long.MAX_VALUE : limit;
    }
}
