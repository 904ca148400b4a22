package io.rendan.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Items a page, from 1 to {@value Paging#MAX_LIMIT}; on a component of a query record. */
@Min(1)
@Max(Paging.MAX_LIMIT)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Parameter(
        description = "Items a page",
        schema =
                @Schema(
                        type = "integer",
                        minimum = "1",
                        maximum = "" + Paging.MAX_LIMIT,
                        defaultValue = "" + Paging.DEFAULT_LIMIT))
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Limit {

    String message() default "a whole number from 1 to " + Paging.MAX_LIMIT;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
