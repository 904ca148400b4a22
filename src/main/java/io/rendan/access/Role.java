package io.rendan.access;

import java.util.List;
import java.util.stream.Stream;

/** What a caller may do; each role may do all that those before it may. */
public enum Role {
    /** Reads what runs have found. */
    DASHBOARD,
    /** Explores the graph, tries things out. */
    ANALYST,
    /** Imports, runs, decides, and lets others in. */
    OWNER;

    /** Whether whoever has this role may do what another one may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** As Spring Security names this role and all that it includes. */
    public List<String> authorities() {
        return Stream.of(values()).filter(this::includes).map(Role::authority).toList();
    }

    String authority() {
        return "ROLE_" + name();
    }
}
