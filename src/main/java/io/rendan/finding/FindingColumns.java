package io.rendan.finding;

import java.util.List;
import java.util.stream.Stream;

/** The columns of findings as CSV. */
final class FindingColumns {

    private static final List<String> COMMON =
            List.of(
                    "id",
                    "kind",
                    "title",
                    "status",
                    "score",
                    "valueAtStake.amount",
                    "valueAtStake.currency",
                    "owner",
                    "action",
                    "firstSeen",
                    "subjects.id",
                    "subjects.role");

    /** A column a figure, which findings of one kind share. */
    static final List<String> OF_ONE_KIND = with("figures.*");

    /** Figures differ between kinds, so they stay together as JSON. */
    static final List<String> OF_ALL_KINDS = with("figures");

    private FindingColumns() {}

    private static List<String> with(String column) {
        return Stream.concat(COMMON.stream(), Stream.of(column)).toList();
    }
}
