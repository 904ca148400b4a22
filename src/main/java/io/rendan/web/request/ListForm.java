package io.rendan.web.request;

import io.rendan.web.RequestFault;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form of a list as its address asks for it, for those who cannot set {@code Accept}:
 * spreadsheets, and links in a page.
 */
public final class ListForm {

    /** Nodes and links of rows, as JSON. */
    public static final MediaType GRAPH = new MediaType("application", "vnd.rendan.graph+json");

    /** Parameter: json or csv; of maps also graphml and gexf, of answers to a question graph. */
    public static final String FORMAT = "format";

    /**
     * Parameter: true for a CSV that begins with a byte order mark, without which Excel does not
     * see that a file that is opened by double click is UTF-8.
     */
    public static final String BOM = "bom";

    private ListForm() {}

    /** The media type that a format asks for, whatever {@code Accept} says; empty for none. */
    public static Optional<MediaType> mediaType(@Nullable String format) {
        String name = format == null ? "" : format.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "json" -> Optional.of(MediaType.APPLICATION_JSON);
            case "csv" -> Optional.of(new MediaType("text", "csv"));
            case "graph" -> Optional.of(GRAPH);
            case "graphml", "gexf" -> Optional.of(new MediaType("application", name + "+xml"));
            default -> Optional.empty();
        };
    }

    /** Whether the request that is being answered wants a byte order mark. */
    public static boolean beginsWithBom() {
        @Nullable RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        return attributes instanceof ServletRequestAttributes request
                && Boolean.parseBoolean(request.getRequest().getParameter(BOM));
    }

    /** What is wrong with the parameters of this name, if anything. */
    static List<RequestFault> faults(HttpServletRequest request) {
        List<RequestFault> faults = new ArrayList<>();
        @Nullable String format = request.getParameter(FORMAT);
        if (format != null && !format.matches("(?i)json|csv|")) {
            faults.add(RequestFault.of(FORMAT, format, "json or csv"));
        }
        @Nullable String bom = request.getParameter(BOM);
        if (bom != null && !bom.matches("(?i)true|false|")) {
            faults.add(RequestFault.of(BOM, bom, "true or false"));
        }
        return faults;
    }
}
