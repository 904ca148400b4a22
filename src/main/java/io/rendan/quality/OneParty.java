package io.rendan.quality;

import io.rendan.analysis.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Pairs as remarks: what is likely one party becomes one group, whose first member is the one to
 * keep: with the most contracts, then the smallest id.
 */
final class OneParty {

    private static final int NAMED = 4;

    private final List<RegisteredParty> register;
    private final Function<String, Mention> mention;
    private final int[] group;

    /**
     * @param mention how a party is named, with its contracts
     */
    OneParty(List<RegisteredParty> register, Function<String, Mention> mention) {
        this.register = register;
        this.mention = mention;
        this.group = new int[register.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /** Groups by value concerned, then pairs that are merely alike. */
    List<Remark> remarks(List<DuplicatePair> pairs) {
        pairs.stream().filter(pair -> pair.kind().isLikely()).forEach(this::unite);
        Map<Integer, Set<DuplicateKind>> kinds = new TreeMap<>();
        Map<Integer, Set<Integer>> members = new LinkedHashMap<>();
        List<Remark> alike = new ArrayList<>();
        Set<List<Integer>> told = new HashSet<>();
        for (DuplicatePair pair : pairs) {
            int first = root(pair.first());
            int second = root(pair.second());
            if (first == second) {
                members.computeIfAbsent(first, any -> new HashSet<>())
                        .addAll(List.of(pair.first(), pair.second()));
                kinds.computeIfAbsent(first, any -> EnumSet.noneOf(DuplicateKind.class))
                        .add(pair.kind());
            } else if (told.add(List.of(Math.min(first, second), Math.max(first, second)))) {
                alike.add(alike(pair));
            }
        }
        List<Remark> groups = new ArrayList<>();
        members.forEach((root, of) -> groups.add(group(of, kinds.getOrDefault(root, Set.of()))));
        groups.sort(
                Comparator.comparingDouble((Remark remark) -> -remark.concerned())
                        .thenComparing(Remark::id));
        groups.addAll(alike);
        return groups;
    }

    private void unite(DuplicatePair pair) {
        int first = root(pair.first());
        int second = root(pair.second());
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int member) {
        int at = member;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private Remark group(Set<Integer> members, Set<DuplicateKind> kinds) {
        List<Mention> mentions = mentions(members);
        Set<DuplicateKind> likely = EnumSet.noneOf(DuplicateKind.class);
        kinds.stream().filter(DuplicateKind::isLikely).forEach(likely::add);
        Certainty certainty =
                likely.stream()
                        .map(DuplicateKind::certainty)
                        .max(Comparator.naturalOrder())
                        .orElse(Certainty.HIGH);
        return new Remark(
                RemarkKind.DUPLICATE,
                certainty,
                register.get(members.iterator().next()).place(),
                mentions,
                Optional.of(Words.list(likely.stream().map(Enum::name).toList())),
                "%s are likely one party: %s."
                        .formatted(
                                names(mentions),
                                Words.list(likely.stream().map(OneParty::why).toList())));
    }

    private Remark alike(DuplicatePair pair) {
        List<Mention> mentions = mentions(Set.of(pair.first(), pair.second()));
        return new Remark(
                RemarkKind.LOOKALIKE,
                pair.kind().certainty(),
                register.get(pair.first()).place(),
                mentions,
                Optional.of(pair.kind().name()),
                "%s may be one party: %s.".formatted(names(mentions), why(pair.kind())));
    }

    private List<Mention> mentions(Set<Integer> members) {
        return members.stream()
                .map(member -> mention.apply(register.get(member).id()))
                .sorted(
                        Comparator.comparingLong((Mention one) -> -one.contracts())
                                .thenComparing(Mention::id))
                .toList();
    }

    private static String names(List<Mention> mentions) {
        return Words.list(mentions.stream().map(one -> "'" + one.name() + "'").toList(), NAMED);
    }

    private static String why(DuplicateKind kind) {
        return switch (kind) {
            case SAME_NAME -> "the same name but for case, accents, punctuation or legal form";
            case SPACING -> "the same name but for blanks";
            case ORDER -> "the same words in another order";
            case ALIAS -> "one trades under the other's name";
            case SAME_ID -> "ids that differ in zeros and dashes alone";
            case TRUNCATED -> "one name breaks off inside the other";
            case TYPO -> "one slip of the pen";
            case SIMILAR -> "a letter's difference, in the word that names them";
            case OTHER_LEGAL_FORM -> "the same name with another legal form";
        };
    }
}
