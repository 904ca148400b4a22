package io.rendan.quality.report;

import io.rendan.quality.Certainty;
import io.rendan.quality.Mention;
import io.rendan.quality.Remark;
import io.rendan.quality.RemarkKind;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A remark as lists show it.
 *
 * @param id the same for the same remark on the same data
 * @param at where it stands
 * @param subjects of duplicates the one to keep first
 * @param value what stands there
 */
public record ListedRemark(
        String id,
        RemarkKind kind,
        Certainty certainty,
        Position at,
        List<Entry> subjects,
        Optional<String> value,
        String sentence) {

    /** Where it stands. */
    public record Position(
            @Schema(description = "File name without ending", example = "partners") String file,
            @Schema(description = "Line, counted from 1; null where it is about more than one row")
                    Optional<Long> line,
            @Schema(description = "Null where it is about the row") Optional<String> column) {}

    /** An entry of the register that it is about. */
    public record Entry(
            String id,
            String name,
            @Schema(description = "Line in its file; null where not known") Optional<Long> line,
            @Schema(description = "Contracts it is a side of") long contracts,
            @Schema(description = "Yearly value of these, as far as known") double annualValue) {

        static Entry of(Mention mention) {
            return new Entry(
                    mention.id(),
                    mention.name(),
                    Optional.of(mention.line()).filter(line -> line > 0),
                    mention.contracts(),
                    mention.value());
        }
    }

    public ListedRemark {
        subjects = List.copyOf(subjects);
    }

    static ListedRemark of(Remark remark) {
        return new ListedRemark(
                remark.id(),
                remark.kind(),
                remark.certainty(),
                new Position(
                        remark.place().file(),
                        Optional.of(remark.place().line()).filter(line -> line > 0),
                        remark.place().column()),
                remark.subjects().stream().map(Entry::of).toList(),
                remark.value(),
                remark.sentence());
    }
}
