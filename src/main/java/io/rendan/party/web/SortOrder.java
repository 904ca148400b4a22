package io.rendan.party.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The least first, or the most first; on a component of a query record. */
@Pattern(regexp = "(?i)asc|desc")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Parameter(
        description = "The least first, or the most first",
        schema =
                @Schema(
                        allowableValues = {"asc", "desc"},
                        defaultValue = "desc"))
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface SortOrder {

    String message() default "asc or desc";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
