package io.rendan.alert.web;

import io.rendan.alert.EventFeed;
import io.rendan.web.EventStream;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.util.Optional;

/** The stream of what happens. */
@RestController
@Tag(name = "Alerts")
class EventController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final EventFeed feed;
    private final EventStream stream;

    EventController(EventFeed feed, EventStream stream) {
        this.feed = feed;
        this.stream = stream;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "What happens, as it comes",
            description =
                    "Server-sent events named 'alert', 'run-published', 'import-ended' and"
                            + " 'decision-taken', their sequence as id. With Last-Event-ID, which"
                            + " browsers send when they connect again, or `after`, it begins behind"
                            + " that event; 0 begins with the first. All alerts are kept, of other"
                            + " events those of the last 10,000 numbers.")
    @ApiResponse(
            responseCode = "200",
            description = "Events, what has happened as data",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = StreamedEvent.class)))
    SseEmitter events(
            @Parameter(description = "Sequence of the last event you have", example = "12")
                    @RequestHeader(name = LAST_EVENT_ID, required = false)
                    @Nullable String lastEventId,
            @Parameter(description = "The same for those who cannot set headers")
                    @RequestParam(required = false)
                    @Nullable String after) {
        Optional<Long> last =
                lastEventId != null && !lastEventId.isBlank()
                        ? number(LAST_EVENT_ID, lastEventId)
                        : number("after", after);
        return stream.open(feed.after(last));
    }

    private static Optional<Long> number(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!text.strip().matches("\\d{1,18}")) {
            throw ProblemException.invalid(
                    RequestFault.of(
                            name, text, "the sequence of an event, or 0 to begin with the first"));
        }
        return Optional.of(Long.valueOf(text.strip()));
    }
}
