package io.rendan.web;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All faults of a request's parameters or fields, in the order of their names. */
final class BindingFaults {

    private BindingFaults() {}

    static List<RequestFault> of(BindingResult result) {
        return sorted(result.getAllErrors().stream().map(BindingFaults::fault));
    }

    static List<RequestFault> of(HandlerMethodValidationException invalid) {
        return sorted(
                invalid.getParameterValidationResults().stream().flatMap(BindingFaults::faults));
    }

    private static List<RequestFault> sorted(Stream<RequestFault> faults) {
        return faults.distinct()
                .sorted(
                        Comparator.comparing(RequestFault::name)
                                .thenComparing(RequestFault::expected))
                .toList();
    }

    private static Stream<RequestFault> faults(ParameterValidationResult result) {
        if (result instanceof ParameterErrors fields) {
            return fields.getAllErrors().stream().map(BindingFaults::fault);
        }
        String name =
                Optional.ofNullable(result.getMethodParameter().getParameterName())
                        .orElse("parameter");
        Optional<String> value = Optional.ofNullable(result.getArgument()).map(BindingFaults::text);
        return result.getResolvableErrors().stream()
                .map(error -> new RequestFault(name, value, message(error)));
    }

    private static RequestFault fault(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return RequestFault.missing(error.getObjectName(), message(error));
        }
        String expected =
                error.contains(TypeMismatchException.class)
                        ? Expectation.of(error.unwrap(TypeMismatchException.class))
                        : message(error);
        return new RequestFault(
                field.getField(),
                Optional.ofNullable(field.getRejectedValue()).map(BindingFaults::text),
                expected);
    }

    /** The value as the request had it; repeated parameters arrive as an array. */
    static String text(Object value) {
        return value instanceof String[] several ? String.join(",", several) : value.toString();
    }

    private static String message(MessageSourceResolvable error) {
        return Optional.ofNullable(error.getDefaultMessage()).orElse("another value");
    }
}
