package io.rendan.cypher;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;

/** Roughly what a value takes in memory. */
final class Bytes {

    private static final long HEADER = 24;

    private Bytes() {}

    static long of(@Nullable Object value) {
        return switch (value) {
            case null -> HEADER;
            case String text -> HEADER + 2L * text.length();
            case Collection<?> values ->
                    HEADER + values.stream().mapToLong(Bytes::of).sum() + 8L * values.size();
            case Map<?, ?> map ->
                    HEADER
                            + map.entrySet().stream()
                                    .mapToLong(entry -> HEADER + of(entry.getValue()))
                                    .sum();
            case GraphValue.GraphNode node -> HEADER + of(node.properties()) + of(node.labels());
            case GraphValue.GraphLink link -> HEADER + of(link.properties()) + of(link.type());
            case GraphValue.GraphPath path -> HEADER + of(path.nodes()) + of(path.links());
            default -> HEADER;
        };
    }
}
