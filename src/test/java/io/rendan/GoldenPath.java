package io.rendan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where a value stands in a golden document.
 *
 * @param steps from the root: names of members, numbers of elements
 */
record GoldenPath(List<String> steps) {

    static final GoldenPath ROOT = new GoldenPath(List.of());

    GoldenPath {
        steps = List.copyOf(steps);
    }

    GoldenPath then(String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new GoldenPath(longer);
    }

    boolean endsLikeOneOf(Collection<String> patterns) {
        return patterns.stream().anyMatch(this::endsLike);
    }

    /**
     * Whether the last steps are those of a pattern, where {@code *} is any one. A call is one
     * step, slashes and all.
     */
    boolean endsLike(String pattern) {
        if (!steps.isEmpty() && steps.getLast().equals(pattern)) {
            return true;
        }
        String[] wanted = pattern.split("/", -1);
        int skipped = steps.size() - wanted.length;
        if (skipped < 0) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(steps.get(skipped + i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.join(" > ", steps);
    }
}
