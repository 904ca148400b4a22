package io.rendan.finding;

import io.rendan.analysis.FindingKind;
import io.rendan.web.Listing;

import java.util.List;
import java.util.stream.Stream;

/** The columns of findings, groups and capabilities as CSV. */
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

    private static final List<String> RUN =
            List.of("runId", "asOf", "finishedAt", "historical", "found");

    private static final String NAMES = "subjects.name";

    /** What it stands on, and which columns would sharpen it. */
    private static final List<String> STANDING = List.of("basis", "unlocks.file", "unlocks.column");

    /** Figures differ between kinds, so they stay together as JSON. */
    static final List<String> OF_ALL_KINDS = joined(COMMON, List.of("figures", NAMES), STANDING);

    static final List<String> OF_GROUPS =
            joined(
                    joined(
                            List.of("id", "name", "type", "verdict"),
                            figures(FigureNames.ofGroups()),
                            List.of("members")),
                    STANDING);

    static final List<String> OF_CAPABILITIES =
            joined(List.of("id", "name"), figures(FigureNames.CAPABILITY));

    static final List<String> OF_GROUP_APPEARANCES =
            joined(
                    RUN,
                    List.of("verdict"),
                    figures(FigureNames.comparable(FigureNames.ofGroups())));

    static final List<String> OF_COVERAGE =
            List.of(
                    "kind",
                    "name",
                    "title",
                    "status",
                    "count",
                    "reason",
                    "basis",
                    "unlocks.file",
                    "unlocks.column");

    static final List<String> OF_UNLOCKS = List.of("file", "column", "gives", "missing", "onBasis");

    private FindingColumns() {}

    /** A column a figure, which findings of one kind share. */
    static List<String> of(FindingKind kind) {
        return joined(joined(COMMON, figures(FigureNames.of(kind)), List.of(NAMES)), STANDING);
    }

    static List<String> ofAppearances(FindingKind kind) {
        return joined(
                RUN,
                List.of("score", "valueAtStake.amount", "valueAtStake.currency"),
                figures(FigureNames.comparable(FigureNames.of(kind))));
    }

    private static List<String> figures(List<String> names) {
        return Listing.below("figures", names);
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static List<String> joined(List<String> first, List<String> then, List<String> last) {
        return joined(joined(first, then), last);
    }
}
