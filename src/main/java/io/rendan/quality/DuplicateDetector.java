package io.rendan.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parties that stand in a register under more than one name or id.
 *
 * <p>Only parties that share a key are compared, see {@link BlockKeys}: n parties of m letters cost
 * O(n m) keys, sorted, and the pairs that share one. The result depends on the parties, not on
 * their order. Placeholders are no parties and are left out.
 *
 * <p>Source: Christen 2012 (Data Matching), Damerau 1964, Bocek, Hunt & Stiller 2007 (fast
 * similarity search); methods.md, section 13.
 */
public final class DuplicateDetector {

    private final DuplicateParameters parameters;

    public DuplicateDetector(DuplicateParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Searches a register.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public DuplicateReport search(List<RegisteredParty> register) {
        List<PairRules.Entry> entries = register.stream().map(PairRules.Entry::new).toList();
        int[] order = order(register);
        Candidates candidates = Candidates.of(entries, order, parameters);
        var rules = new PairRules(namesByWord(entries));
        List<DuplicatePair> pairs = new ArrayList<>();
        candidates.each(
                (a, b) ->
                        rules.judge(entries.get(a), entries.get(b))
                                .ifPresent(kind -> pairs.add(pair(a, b, kind))));
        int[] rank = new int[entries.size()];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        pairs.sort(
                Comparator.comparingInt(
                                (DuplicatePair pair) ->
                                        Math.min(rank[pair.first()], rank[pair.second()]))
                        .thenComparingInt(
                                pair -> Math.max(rank[pair.first()], rank[pair.second()])));
        return new DuplicateReport(pairs, candidates.size(), candidates.cutBlocks());
    }

    /** Why two parties are taken for one, whatever else the register holds. */
    public static Optional<DuplicateKind> compare(RegisteredParty one, RegisteredParty other) {
        return new PairRules(Map.of()).judge(new PairRules.Entry(one), new PairRules.Entry(other));
    }

    private static DuplicatePair pair(int a, int b, DuplicateKind kind) {
        return new DuplicatePair(Math.min(a, b), Math.max(a, b), kind);
    }

    /** Indexes of those that are parties, by id. */
    private static int[] order(List<RegisteredParty> register) {
        return IntStream.range(0, register.size())
                .filter(i -> !Placeholders.isPlaceholder(register.get(i).name()))
                .boxed()
                .sorted(Comparator.comparing(i -> register.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Map<String, Integer> namesByWord(List<PairRules.Entry> entries) {
        Map<String, Integer> names = new HashMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (PairRules.Entry entry : entries) {
            if (seen.add(entry.name().words())) {
                Set.copyOf(entry.name().words())
                        .forEach(word -> names.merge(word, 1, Integer::sum));
            }
        }
        return names;
    }
}
