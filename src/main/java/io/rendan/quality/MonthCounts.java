package io.rendan.quality;

import io.rendan.analysis.Words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rows of a table by month, and the months of which they are missing: none between the first and
 * the last, or less than a fifth of what the months around it have.
 */
final class MonthCounts {

    private static final int AROUND = 3;
    private static final double FEW = 0.2;
    private static final double ENOUGH = 20;

    private final String file;
    private final TreeMap<YearMonth, Long> rows = new TreeMap<>();

    MonthCounts(String file) {
        this.file = file;
    }

    void add(YearMonth month) {
        rows.merge(month, 1L, Long::sum);
    }

    /** What is missing, oldest first. */
    List<Remark> gaps() {
        List<Remark> gaps = new ArrayList<>();
        if (rows.size() < 2) {
            return gaps;
        }
        YearMonth last = rows.lastKey();
        for (YearMonth month = rows.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            gap(month).ifPresent(gaps::add);
        }
        return gaps;
    }

    private Optional<Remark> gap(YearMonth month) {
        long count = rows.getOrDefault(month, 0L);
        double usual = around(month);
        if (count == 0) {
            return Optional.of(
                    remark(
                            month,
                            Certainty.HIGH,
                            "%s has no row of %s, months around it have %s."
                                    .formatted(file, month, Words.number(usual))));
        }
        if (usual < ENOUGH || count >= FEW * usual) {
            return Optional.empty();
        }
        String end = month.equals(rows.lastKey()) ? " The month may not be over." : "";
        return Optional.of(
                remark(
                        month,
                        Certainty.MEDIUM,
                        "%s has %s of %s, months around it have %s.%s"
                                .formatted(
                                        file,
                                        Words.count(count, "row", "rows"),
                                        month,
                                        Words.number(usual),
                                        end)));
    }

    /** The median of up to three months on either side. */
    private double around(YearMonth month) {
        Map<YearMonth, Long> near =
                rows.subMap(month.minusMonths(AROUND), true, month.plusMonths(AROUND), true);
        List<Long> counts =
                near.entrySet().stream()
                        .filter(other -> !other.getKey().equals(month))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
        return counts.isEmpty() ? 0 : counts.get((counts.size() - 1) / 2);
    }

    private Remark remark(YearMonth month, Certainty certainty, String sentence) {
        return new Remark(
                RemarkKind.MONTH_GAP,
                certainty,
                RegisterPlace.of(file).at("month"),
                List.of(),
                Optional.of(month.toString()),
                sentence);
    }
}
