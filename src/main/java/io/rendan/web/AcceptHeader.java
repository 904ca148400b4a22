package io.rendan.web;

import io.rendan.web.request.ListForm;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code Accept} as Spring does, and takes {@code q=0} for a refusal, from wider ranges too
 * (RFC 9110, 12.5.1). Charsets are passed over, since all answers are UTF-8, as are parameters of
 * types but {@code header} of {@code text/csv} (RFC 4180). On addresses of the API, {@code
 * ?format=} comes before the header.
 */
class AcceptHeader implements ContentNegotiationStrategy {

    static final String HEADER = "header";
    static final String ABSENT = "absent";

    /** Posts below it are questions, whose answer may come in several forms. */
    private static final String ASKS = "/api/explore/";

    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** What answers come in: what is left of a range when a part of it is refused. */
    private static final List<MediaType> FORMS =
            List.of(
                    MediaType.APPLICATION_JSON,
                    CsvConverter.CSV,
                    ListForm.GRAPH,
                    MediaType.TEXT_EVENT_STREAM,
                    MediaType.APPLICATION_PROBLEM_JSON,
                    new MediaType("application", "openapi+json"),
                    new MediaType("application", "graphml+xml"),
                    new MediaType("application", "gexf+xml"),
                    MediaType.TEXT_HTML,
                    MediaType.TEXT_PLAIN);

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Optional<MediaType> asked = ListForm.mediaType(format(request));
        if (asked.isPresent()) {
            return List.of(asked.get());
        }
        List<MediaType> all = header.resolveMediaTypes(request);
        List<MediaType> refused = all.stream().filter(type -> type.getQualityValue() == 0).toList();
        List<MediaType> accepted =
                all.stream()
                        .filter(type -> type.getQualityValue() > 0)
                        .flatMap(type -> without(type, refused))
                        .map(AcceptHeader::plain)
                        .toList();
        if (accepted.isEmpty()) {
            throw new HttpMediaTypeNotAcceptableException(List.of());
        }
        return accepted;
    }

    /**
     * Of reads of the API alone, and of posts that ask for something. Spring asks again while it
     * answers a fault, and asking for a parameter would read a form again that has just turned out
     * to be too large.
     */
    private static @Nullable String format(NativeWebRequest request) {
        return request.getNativeRequest() instanceof HttpServletRequest servlet
                        && servlet.getRequestURI().startsWith("/api/")
                ? READS.contains(servlet.getMethod())
                        ? servlet.getParameter(ListForm.FORMAT)
                        : inQuery(servlet)
                : null;
    }

    private static @Nullable String inQuery(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ASKS)
                ? UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .build()
                        .getQueryParams()
                        .getFirst(ListForm.FORMAT)
                : null;
    }

    private static Stream<MediaType> without(MediaType range, List<MediaType> refused) {
        List<MediaType> exceptions =
                refused.stream()
                        .filter(type -> range.includes(type) && width(range) > width(type))
                        .toList();
        return exceptions.isEmpty()
                ? Stream.of(range)
                : FORMS.stream()
                        .filter(range::includes)
                        .filter(form -> exceptions.stream().noneMatch(no -> no.includes(form)))
                        .map(form -> form.copyQualityValue(range));
    }

    /** Spring's own comparison looks at q first. */
    private static int width(MediaType range) {
        return range.isWildcardType() ? 2 : range.isWildcardSubtype() ? 1 : 0;
    }

    private static MediaType plain(MediaType type) {
        if (type.getParameters().isEmpty()) {
            return type;
        }
        @Nullable String header = type.getParameter(HEADER);
        boolean headless =
                header != null
                        && header.equalsIgnoreCase(ABSENT)
                        && CsvConverter.CSV.equalsTypeAndSubtype(type);
        MediaType bare =
                new MediaType(
                        type.getType(),
                        type.getSubtype(),
                        headless ? Map.of(HEADER, ABSENT) : Map.of());
        return bare.copyQualityValue(type);
    }
}
