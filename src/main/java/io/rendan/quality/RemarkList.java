package io.rendan.quality;

import io.rendan.analysis.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers remarks. Of the rows that break one rule the first {@value #ROWS_A_RULE} are named one by
 * one, in the order of the file, and the others counted: a column that is wrong throughout is one
 * thing to mend.
 */
final class RemarkList {

    private static final int ROWS_A_RULE = 50;

    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Overflow> overflow = new LinkedHashMap<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();

    private record Overflow(Remark like, long rows) {

        Overflow more() {
            return new Overflow(like, rows + 1);
        }
    }

    void add(Remark remark) {
        remarks.add(remark);
    }

    /**
     * Adds a remark on one row.
     *
     * @param rule in words that go on {@code 312 more rows have} or the like, such as {@code a date
     *     before 1900}
     */
    void addRow(String rule, Remark remark) {
        String key = remark.place().file() + "." + remark.place().column().orElse("") + ": " + rule;
        if (named.merge(key, 1, Integer::sum) <= ROWS_A_RULE) {
            remarks.add(remark);
        } else {
            overflow.merge(key, new Overflow(remark, 1), (old, one) -> old.more());
        }
    }

    /** All of them by kind, those of a rule together. */
    List<Remark> all() {
        Map<RemarkKind, List<Remark>> kinds = new EnumMap<>(RemarkKind.class);
        remarks.forEach(
                remark ->
                        kinds.computeIfAbsent(remark.kind(), any -> new ArrayList<>()).add(remark));
        overflow.forEach(
                (rule, more) ->
                        kinds.computeIfAbsent(more.like().kind(), any -> new ArrayList<>())
                                .add(rest(rule, more)));
        return kinds.values().stream().flatMap(List::stream).toList();
    }

    private static Remark rest(String rule, Overflow more) {
        RegisterPlace place = more.like().place();
        return new Remark(
                more.like().kind(),
                more.like().certainty(),
                new RegisterPlace(place.file(), 0, place.column()),
                List.of(),
                Optional.of(Words.count(more.rows(), "more row", "more rows")),
                "%s of %s besides: %s."
                        .formatted(
                                Words.capitalised(
                                        Words.count(more.rows(), "more row", "more rows")),
                                place.file(),
                                rule.substring(rule.indexOf(": ") + 2)));
    }
}
