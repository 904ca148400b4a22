package io.rendan.analysis;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a group was judged, whether it became a finding or not.
 *
 * @param id of the platform, community or detected group
 * @param name for people
 * @param type what makes it a group
 * @param verdict how closed it is
 * @param members ids of its units, ascending
 * @param figures by the names of methods, in reading order; null where not known
 * @param reasons why a figure is null or the verdict is what it is, by name
 * @param basis what the verdict stands on. Methods, section 14
 * @param unlocks what would sharpen it
 */
public record GroupAssessment(
        String id,
        String name,
        GroupType type,
        Verdict verdict,
        List<String> members,
        Map<String, @Nullable Object> figures,
        Map<String, String> reasons,
        List<Basis> basis,
        List<Unlock> unlocks) {

    public GroupAssessment {
        members = List.copyOf(members);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        // what older versions have stored says nothing of either
        basis = basis == null ? List.of() : List.copyOf(basis);
        unlocks = unlocks == null ? List.of() : List.copyOf(unlocks);
    }

    /** A group that does not say yet what its verdict stands on. */
    public GroupAssessment(
            String id,
            String name,
            GroupType type,
            Verdict verdict,
            List<String> members,
            Map<String, @Nullable Object> figures,
            Map<String, String> reasons) {
        this(id, name, type, verdict, members, figures, reasons, List.of(), List.of());
    }

    /** The same, founded like this. */
    public GroupAssessment on(Standing standing) {
        return new GroupAssessment(
                id,
                name,
                type,
                verdict,
                members,
                figures,
                reasons,
                standing.basis(),
                standing.unlocks());
    }
}
