package io.rendan.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well an answer is founded: what it stands on and what would sharpen it. Methods, section 14.
 *
 * @param basis what it stands on, the most decisive first; each once
 * @param unlocks what would sharpen it or make it known, the most useful first; each column once
 */
public record Standing(List<Basis> basis, List<Unlock> unlocks) {

    private static final Standing NOTHING = new Standing(List.of(), List.of());

    public Standing {
        basis = List.copyOf(new LinkedHashSet<>(basis));
        unlocks = once(unlocks);
    }

    private static List<Unlock> once(List<Unlock> all) {
        Set<String> places = new LinkedHashSet<>();
        return all.stream().filter(one -> places.add(one.place())).toList();
    }

    /** Nothing is said of it. */
    public static Standing none() {
        return NOTHING;
    }

    /** It stands on this, and nothing would sharpen it. */
    public static Standing on(Basis... basis) {
        return new Standing(List.of(basis), List.of());
    }

    /** Nothing to stand on; this would help. */
    public static Standing wanting(Unlock... unlocks) {
        return new Standing(List.of(), List.of(unlocks));
    }

    /** This and another one, first come first. */
    public Standing and(Standing other) {
        List<Basis> both = new ArrayList<>(basis);
        both.addAll(other.basis);
        return new Standing(both, Stream.concat(unlocks.stream(), other.unlocks.stream()).toList());
    }

    /** Whether it stands on this. */
    public boolean isOn(Basis one) {
        return basis.contains(one);
    }

    /** What it stands on, as part of a sentence. */
    public String words() {
        return Words.list(basis.stream().map(Basis::words).collect(Collectors.toList()));
    }
}
