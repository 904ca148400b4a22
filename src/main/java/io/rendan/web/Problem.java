package io.rendan.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What went wrong with a request, before it becomes a problem document (RFC 9457).
 *
 * @param status of the answer
 * @param type short name in kebab case; the document's {@code type} is {@code
 *     urn:rendan:problem:<type>}
 * @param detail a sentence that names the value and what was expected
 * @param faults every single fault, where the request has several parts
 * @param members further members of the document, by name
 */
public record Problem(
        HttpStatus status,
        String type,
        String detail,
        List<RequestFault> faults,
        Map<String, Object> members) {

    /** Of every problem's {@code type}. */
    public static final String TYPE_PREFIX = "urn:rendan:problem:";

    public Problem {
        faults = List.copyOf(faults);
        members = Map.copyOf(members);
    }

    public Problem(HttpStatus status, String type, String detail, List<RequestFault> faults) {
        this(status, type, detail, faults, Map.of());
    }

    /** A problem without parts, typed by its status. */
    public static Problem of(HttpStatusCode status, String detail) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        return new Problem(known, typeOf(known), detail, List.of());
    }

    /** 400: the request's own faults, all of them. */
    public static Problem invalid(List<RequestFault> faults) {
        String detail =
                faults.stream().map(RequestFault::sentence).collect(Collectors.joining("; "));
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-request", detail, faults);
    }

    /** 404: nothing of this kind has this id. */
    public static Problem unknown(String kind, String id) {
        RequestFault fault = RequestFault.of(kind, id, "the id of a known " + kind);
        String detail = "There is no " + kind + " with the id '" + fault.value().orElse("") + "'";
        return new Problem(HttpStatus.NOT_FOUND, "unknown-" + kind, detail, List.of(fault));
    }

    /** The same with these faults. */
    Problem with(RequestFault... named) {
        return new Problem(status, type, detail, List.of(named), members);
    }

    /** The same with one more member of its document. */
    public Problem with(String name, Object member) {
        return new Problem(status, type, detail, faults, Map.of(name, member));
    }

    /** The document. */
    ProblemDetail document() {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setType(URI.create(TYPE_PREFIX + type));
        document.setTitle(status.getReasonPhrase());
        if (!faults.isEmpty()) {
            document.setProperty("faults", faults);
        }
        members.forEach(document::setProperty);
        return document;
    }

    private static String typeOf(HttpStatus status) {
        return status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
