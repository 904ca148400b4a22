package io.rendan.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the data of an import, or may be.
 *
 * @param remarks by kind; within a kind the most money first, or in the order of the file
 */
public record QualityReport(List<Remark> remarks) {

    public QualityReport {
        remarks = List.copyOf(remarks);
    }

    /** Remarks of each kind that there are. */
    public Map<RemarkKind, Long> counts() {
        Map<RemarkKind, Long> counts = new EnumMap<>(RemarkKind.class);
        remarks.forEach(remark -> counts.merge(remark.kind(), 1L, Long::sum));
        return counts;
    }
}
