package io.rendan.web;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what Spring MVC found wrong with a request, naming the value and what was expected. */
final class RequestProblems {

    private RequestProblems() {}

    static Problem of(Exception thrown, HttpStatusCode status, WebRequest request) {
        return switch (thrown) {
            case MethodArgumentNotValidException wrong ->
                    Problem.invalid(BindingFaults.of(wrong.getBindingResult()));
            case HandlerMethodValidationException wrong -> Problem.invalid(BindingFaults.of(wrong));
            case MethodArgumentTypeMismatchException wrong ->
                    Problem.invalid(List.of(mismatch(wrong.getName(), wrong)));
            case TypeMismatchException wrong ->
                    Problem.invalid(List.of(mismatch("" + wrong.getPropertyName(), wrong)));
            case MissingServletRequestParameterException missing ->
                    missing(missing.getParameterName(), "a value for this parameter");
            case MissingServletRequestPartException missing ->
                    missing(missing.getRequestPartName(), "a part of multipart/form-data");
            case HttpMessageNotReadableException unreadable ->
                    Problem.invalid(List.of(BodyFaults.of(unreadable)));
            case HttpMediaTypeNotAcceptableException wrong ->
                    mediaType(status, HttpHeaders.ACCEPT, request, wrong.getSupportedMediaTypes());
            case HttpMediaTypeNotSupportedException wrong ->
                    mediaType(
                            status,
                            HttpHeaders.CONTENT_TYPE,
                            request,
                            wrong.getSupportedMediaTypes());
            case HttpRequestMethodNotSupportedException wrong -> method(status, wrong);
            case NoResourceFoundException nothing -> nothing(status, nothing);
            case MaxUploadSizeExceededException large -> tooLarge(status, large);
            case ErrorResponse known ->
                    Problem.of(status, Optional.ofNullable(known.getBody().getDetail()).orElse(""));
            default -> Problem.of(status, "The request could not be answered");
        };
    }

    /** A query string whose percent signs make no sense, or with too many parameters. */
    static Problem undecodable() {
        return Problem.invalid(
                List.of(RequestFault.of("query", "unreadable", "percent-encoded UTF-8")));
    }

    /** A form that cannot be taken apart: no boundary, cut short, a file name that is none. */
    static Problem brokenForm(MultipartException broken) {
        Throwable cause = broken.getMostSpecificCause();
        return Problem.invalid(
                List.of(
                        RequestFault.of(
                                "body",
                                "unreadable (%s)".formatted(cause.getMessage()),
                                "a whole form of multipart/form-data with its boundary")));
    }

    private static RequestFault mismatch(String name, TypeMismatchException wrong) {
        Object value = Optional.ofNullable(wrong.getValue()).orElse("");
        return RequestFault.of(name, BindingFaults.text(value), Expectation.of(wrong));
    }

    private static Problem missing(String name, String expected) {
        return Problem.invalid(List.of(RequestFault.missing(name, expected)));
    }

    private static Problem mediaType(
            HttpStatusCode status, String header, WebRequest request, List<MediaType> supported) {
        String expected =
                supported.isEmpty()
                        ? "a media type that this address knows"
                        : supported.stream()
                                .map(MediaType::toString)
                                .distinct()
                                .collect(Collectors.joining(" or "));
        RequestFault fault =
                new RequestFault(header, Optional.ofNullable(request.getHeader(header)), expected);
        return Problem.of(status, fault.sentence()).with(fault);
    }

    private static Problem method(
            HttpStatusCode status, HttpRequestMethodNotSupportedException wrong) {
        String[] supported = wrong.getSupportedMethods();
        String expected = supported == null ? "another method" : String.join(" or ", supported);
        RequestFault fault = RequestFault.of("method", wrong.getMethod(), expected);
        return Problem.of(status, fault.sentence()).with(fault);
    }

    private static Problem nothing(HttpStatusCode status, NoResourceFoundException nothing) {
        String path = "/" + nothing.getResourcePath();
        RequestFault fault = RequestFault.of("path", path, "one of those that /v3/api-docs lists");
        return Problem.of(status, "There is nothing at " + fault.value().orElse("")).with(fault);
    }

    private static Problem tooLarge(HttpStatusCode status, MaxUploadSizeExceededException large) {
        long limit = large.getMaxUploadSize();
        String most = limit < 0 ? "" : " of at most " + limit + " bytes";
        return Problem.of(status, "The upload is too large, expected a file" + most);
    }
}
