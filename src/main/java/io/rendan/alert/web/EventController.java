package io.rendan.alert.web;

import io.rendan.alert.Alert;
import io.rendan.alert.AlertStream;
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

@RestController
@Tag(name = "Alerts")
class EventController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final AlertStream alerts;
    private final EventStream stream;

    EventController(AlertStream alerts, EventStream stream) {
        this.alerts = alerts;
        this.stream = stream;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Alerts as they come",
            description =
                    "Server-sent events named 'alert' with the alert as data and its sequence as"
                            + " id. With Last-Event-ID, which browsers send when they connect again,"
                            + " or `after`, it begins behind that alert; 0 begins with the first.")
    @ApiResponse(
            responseCode = "200",
            description = "Events named 'alert', the alert as data",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Alert.class)))
    SseEmitter events(
            @Parameter(description = "Sequence of the last alert you have", example = "12")
                    @RequestHeader(name = LAST_EVENT_ID, required = false)
                    @Nullable String lastEventId,
            @Parameter(description = "The same for those who cannot set headers")
                    @RequestParam(required = false)
                    @Nullable String after) {
        Optional<Long> last =
                lastEventId != null && !lastEventId.isBlank()
                        ? number(LAST_EVENT_ID, lastEventId)
                        : number("after", after);
        return stream.open(alerts.after(last));
    }

    private static Optional<Long> number(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!text.strip().matches("\\d{1,18}")) {
            throw ProblemException.invalid(
                    RequestFault.of(
                            name, text, "the sequence of an alert, or 0 to begin with the first"));
        }
        return Optional.of(Long.valueOf(text.strip()));
    }
}
