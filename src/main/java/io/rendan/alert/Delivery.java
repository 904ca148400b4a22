package io.rendan.alert;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.Optional;

/** How far an alert has got on its way to one address. */
@Schema(description = "How far an alert has got on its way to one address")
public record Delivery(
        @Schema(example = "alert-3fa9c1d2e0b4.9c1d2e0b4a55") String id,
        @Schema(
                        description = "Scheme, host and port of the address",
                        example = "https://hooks.example.org")
                String host,
        Status status,
        @Schema(description = "How often it was tried", example = "3") int attempts,
        @Schema(description = "When it was last tried") Optional<Instant> triedAt,
        @Schema(description = "Why the last attempt failed", example = "answered 503")
                Optional<String> problem) {

    /** Where a delivery stands. */
    @Schema(name = "DeliveryStatus")
    public enum Status {
        /** Waits for its turn or for the next attempt. */
        PENDING,
        /** The receiver has taken it. */
        DELIVERED,
        /** Given up; can be sent again by hand. */
        DEAD
    }
}
