package io.rendan.quality;

import io.rendan.analysis.Words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Months that each unit has reported, and those between its first and its last that it has not. */
final class ReportedMonths {

    private static final int NAMED = 3;
    private static final int EPOCH = 1900;

    private final Map<String, BitSet> months = new TreeMap<>();

    void add(String party, YearMonth month) {
        int index = (month.getYear() - EPOCH) * 12 + month.getMonthValue() - 1;
        if (index >= 0) {
            months.computeIfAbsent(party, first -> new BitSet()).set(index);
        }
    }

    /**
     * A remark for each unit with gaps, by id.
     *
     * @param mention how a unit is named
     */
    List<Remark> gaps(Function<String, Mention> mention) {
        List<Remark> gaps = new ArrayList<>();
        months.forEach(
                (party, reported) -> {
                    List<String> missing = missing(reported);
                    if (!missing.isEmpty()) {
                        gaps.add(remark(mention.apply(party), missing));
                    }
                });
        return gaps;
    }

    private static List<String> missing(BitSet reported) {
        List<String> missing = new ArrayList<>();
        int first = reported.nextSetBit(0);
        for (int i = reported.nextClearBit(first);
                i < reported.length();
                i = reported.nextClearBit(i + 1)) {
            missing.add(YearMonth.of(EPOCH + i / 12, i % 12 + 1).toString());
        }
        return missing;
    }

    private static Remark remark(Mention unit, List<String> missing) {
        return new Remark(
                RemarkKind.MONTH_GAP,
                Certainty.HIGH,
                RegisterPlace.of("statements").at("month"),
                List.of(unit),
                Optional.of(String.join(" ", missing.subList(0, Math.min(NAMED, missing.size())))),
                "%s has no statement of %s, and has some before and after."
                        .formatted(unit.name(), Words.list(missing, NAMED)));
    }
}
