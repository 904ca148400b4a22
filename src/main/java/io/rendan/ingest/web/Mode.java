package io.rendan.ingest.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the query parameter {@code mode}. */
@Parameter(
        description = "replace: the graph then holds exactly this dataset; merge: adds and updates",
        schema =
                @Schema(
                        allowableValues = {"replace", "merge"},
                        defaultValue = "replace"))
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface Mode {}
