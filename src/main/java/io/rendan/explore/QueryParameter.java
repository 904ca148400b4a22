package io.rendan.explore;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A parameter of a question.
 *
 * @param name without the dollar
 * @param type of its value
 * @param required whether it must be given
 * @param standard what it is where it is not given
 * @param example a value that the sample data has an answer for
 * @param idOf what it is the id of
 */
public record QueryParameter(
        String name,
        @Schema(
                        description =
                                "STRING, INTEGER, FLOAT, BOOLEAN, DATE, DATETIME, or a LIST of"
                                        + " one of these",
                        example = "LIST<STRING>")
                String type,
        boolean required,
        @Schema(name = "default", description = "What it is where it is not given")
                @com.fasterxml.jackson.annotation.JsonProperty("default")
                @Nullable Object standard,
        @Schema(description = "A value that the sample ecosystem has an answer for")
                @Nullable Object example,
        @Schema(description = "The label of what it is the id of", example = "Platform")
                Optional<String> idOf,
        @JsonIgnore ValueType valueType) {}
