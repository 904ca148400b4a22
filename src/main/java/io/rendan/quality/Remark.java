package io.rendan.quality;

import io.rendan.analysis.FindingId;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is wrong with the data, or may be.
 *
 * @param place where it stands
 * @param subjects entries it is about; of duplicates the one to keep first
 * @param value what stands there, where that is the point
 * @param sentence what is wrong and why that is thought, for people
 */
public record Remark(
        RemarkKind kind,
        Certainty certainty,
        RegisterPlace place,
        List<Mention> subjects,
        Optional<String> value,
        String sentence) {

    public Remark {
        subjects = List.copyOf(subjects);
    }

    /** The same for the same remark on the same data: kind, and what it is about. */
    public String id() {
        String[] parts =
                Stream.concat(
                                Stream.of(
                                        place.file(), place.column().orElse(""), value.orElse("")),
                                subjects.stream().map(Mention::id).sorted())
                        .toArray(String[]::new);
        String prefix = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return prefix + "-" + FindingId.hashOf(parts);
    }

    /** Contracts of all its subjects. */
    public long contracts() {
        return subjects.stream().mapToLong(Mention::contracts).sum();
    }

    /** Yearly value of these contracts, as far as known. */
    public double concerned() {
        return subjects.stream().mapToDouble(Mention::value).sum();
    }
}
