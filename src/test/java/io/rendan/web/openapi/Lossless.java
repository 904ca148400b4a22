package io.rendan.web.openapi;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a client has kept all that an answer said: what it writes again of what it has read may
 * leave out nulls, write numbers and times otherwise, and nothing else.
 */
final class Lossless {

    private Lossless() {}

    /** Where something was lost; empty if nothing was. */
    static Optional<String> loss(JsonNode answered, JsonNode kept) {
        return loss("", answered, kept);
    }

    private static Optional<String> loss(String place, JsonNode answered, JsonNode kept) {
        if (answered.isNull() && (kept.isNull() || kept.isMissingNode())) {
            return Optional.empty();
        }
        if (answered.isObject() && kept.isObject()) {
            for (Map.Entry<String, JsonNode> member : answered.properties()) {
                Optional<String> loss =
                        loss(
                                place + "/" + member.getKey(),
                                member.getValue(),
                                kept.path(member.getKey()));
                if (loss.isPresent()) {
                    return loss;
                }
            }
            return Optional.empty();
        }
        if (answered.isArray() && kept.isArray() && answered.size() == kept.size()) {
            for (int i = 0; i < answered.size(); i++) {
                Optional<String> loss = loss(place + "/" + i, answered.get(i), kept.get(i));
                if (loss.isPresent()) {
                    return loss;
                }
            }
            return Optional.empty();
        }
        return same(answered, kept)
                ? Optional.empty()
                : Optional.of("%s was %s, is kept as %s".formatted(place, answered, kept));
    }

    private static boolean same(JsonNode answered, JsonNode kept) {
        if (answered.isNumber() && kept.isNumber()) {
            return answered.decimalValue().compareTo(kept.decimalValue()) == 0
                    || answered.doubleValue() == kept.doubleValue();
        }
        if (answered.isString() && kept.isString()) {
            return answered.equals(kept) || sameTime(answered.asString(), kept.asString());
        }
        return answered.equals(kept);
    }

    /** Python's times know no more. */
    private static Instant micros(String time) {
        return OffsetDateTime.parse(time).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean sameTime(String answered, String kept) {
        try {
            return micros(answered).equals(micros(kept));
        } catch (DateTimeException none) {
            return false;
        }
    }
}
