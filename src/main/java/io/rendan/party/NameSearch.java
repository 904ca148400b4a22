package io.rendan.party;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which parties a text means. Names are read anew for each search, a few milliseconds for thousands
 * of them, since they change with the data and the graph cannot fold them.
 */
@Component
class NameSearch {

    /**
     * A party that a text means.
     *
     * @param rank 0 for the one with this very id, 1 for the same name or id, 2 for one that begins
     *     so, 3 for a word that does, 4 for one that contains it, 5 for all its words in any order
     * @param name folded
     */
    record Match(int rank, String name, String id) implements Comparable<Match> {

        private static final Comparator<Match> ORDER =
                Comparator.comparingInt(Match::rank)
                        .thenComparing(Match::name)
                        .thenComparing(Match::id);

        @Override
        public int compareTo(Match other) {
            return ORDER.compare(this, other);
        }

        List<String> key() {
            return List.of("" + rank, name, id);
        }

        static Match of(List<String> key) {
            return new Match(Integer.parseInt(key.get(0)), key.get(1), key.get(2));
        }
    }

    private final CypherQueries queries;

    NameSearch(CypherQueries queries) {
        this.queries = queries;
    }

    /**
     * The best first.
     *
     * @param text blank for all parties, by name
     * @param after the last one of the page before
     */
    List<Match> matches(String text, Optional<Match> after, int limit) {
        return matches(text)
                .filter(match -> after.isEmpty() || match.compareTo(after.get()) > 0)
                .sorted()
                .limit(limit)
                .toList();
    }

    /** Ids of all that a text means. */
    List<String> ids(String text) {
        return matches(text).map(Match::id).toList();
    }

    private Stream<Match> matches(String text) {
        String wanted = FoldedText.of(text);
        return queries.rows("party/names", Map.of(), row -> match(row, text, wanted)).stream()
                .flatMap(Optional::stream);
    }

    private static Optional<Match> match(Row row, String text, String wanted) {
        String id = row.text("id");
        String name = FoldedText.of(row.text("name"));
        int rank = id.equals(text) ? 0 : rank(name, FoldedText.of(id), text, wanted);
        return rank < 0 ? Optional.empty() : Optional.of(new Match(rank, name, id));
    }

    private static int rank(String name, String id, String text, String wanted) {
        if (wanted.isEmpty()) {
            return text.isBlank() ? 1 : -1;
        }
        if (name.equals(wanted) || id.equals(wanted)) {
            return 1;
        }
        if (name.startsWith(wanted) || id.startsWith(wanted)) {
            return 2;
        }
        if (name.contains(" " + wanted)) {
            return 3;
        }
        if (name.contains(wanted) || id.contains(wanted)) {
            return 4;
        }
        String both = name + " " + id;
        return Stream.of(wanted.split(" ")).allMatch(both::contains) ? 5 : -1;
    }
}
