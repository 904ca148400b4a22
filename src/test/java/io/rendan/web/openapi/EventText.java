package io.rendan.web.openapi;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text of server-sent events. */
final class EventText {

    private EventText() {}

    /** The data of each event that is whole. */
    static List<String> data(String text) {
        int end = text.lastIndexOf("\n\n");
        return end < 0
                ? List.of()
                : Stream.of(text.substring(0, end).split("\n\n"))
                        .map(
                                event ->
                                        event.lines()
                                                .filter(line -> line.startsWith("data:"))
                                                .map(line -> line.substring("data:".length()))
                                                .collect(Collectors.joining("\n")))
                        .filter(data -> !data.isBlank())
                        .toList();
    }
}
