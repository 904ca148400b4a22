package io.rendan.finding.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the query parameter {@code evidence} of lists of findings. */
@Parameter(
        description =
                "True for each finding with its evidence; without it, `evidence` is empty in lists"
                        + " and whole in a finding asked for by its id",
        schema = @Schema(type = "boolean", defaultValue = "false"))
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface WithEvidence {}
