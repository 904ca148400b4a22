package io.rendan.quality.merge;

import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The id that a finding goes by once a party that it is about is treated as another. A finding's id
 * is a hash of the ids that make it what it is, with a word before them at times: what hashes to
 * the id is found among its subjects, and hashed again with the party that is kept.
 *
 * @param kind of the finding
 * @param id of the finding
 * @param words that may stand before the ids
 */
record SuccessorId(FindingKind kind, String id, List<String> words) {

    private static final int MOST_SUBJECTS = 24;

    /**
     * Its next id; empty where it is about something else in the first place.
     *
     * @param subjects ids of what it is about
     */
    Optional<String> of(List<String> subjects, String merged, String keep) {
        List<List<String>> prefixes = new ArrayList<>();
        prefixes.add(List.of());
        Stream.concat(Stream.of("community"), words.stream())
                .distinct()
                .forEach(word -> prefixes.add(List.of(word)));
        return tuples(subjects)
                .filter(ids -> ids.contains(merged))
                .flatMap(ids -> prefixes.stream().map(prefix -> new Parts(prefix, ids)))
                .filter(parts -> parts.id(kind).equals(id))
                .map(parts -> parts.with(merged, keep).id(kind))
                .findFirst();
    }

    private record Parts(List<String> prefix, List<String> ids) {

        String id(FindingKind kind) {
            return FindingId.of(
                    kind, Stream.concat(prefix.stream(), ids.stream()).toArray(String[]::new));
        }

        /** Pairs without a word stand in the order of their ids. */
        Parts with(String merged, String keep) {
            Stream<String> next = ids.stream().map(one -> one.equals(merged) ? keep : one);
            return new Parts(prefix, (prefix.isEmpty() ? next.sorted() : next).distinct().toList());
        }
    }

    /** One of them, two in either order, or all. */
    private static Stream<List<String>> tuples(List<String> subjects) {
        List<String> few = subjects.subList(0, Math.min(MOST_SUBJECTS, subjects.size()));
        Stream<List<String>> pairs =
                few.stream()
                        .flatMap(
                                one ->
                                        few.stream()
                                                .filter(other -> !other.equals(one))
                                                .map(other -> List.of(one, other)));
        return Stream.concat(Stream.concat(few.stream().map(List::of), pairs), Stream.of(subjects));
    }
}
