package io.rendan.dashboard.findings;

import io.rendan.analysis.FindingKind;

import java.util.Arrays;
import java.util.Optional;

/**
 * The lists that findings are kept in.
 *
 * @see io.rendan.dashboard.findings.FindingLists
 */
public enum Shelf {
    SILOS(FindingKind.SILO, "/silos", "/api/silos"),
    BOTTLENECKS(FindingKind.BOTTLENECK, "/bottlenecks", "/api/bottlenecks"),
    OPPORTUNITIES(FindingKind.OPPORTUNITY, "/opportunities", "/api/opportunities"),
    CONTRACTS(FindingKind.CONTRACT_ISSUE, "/contracts", "/api/contract-issues");

    private final FindingKind kind;
    private final String page;
    private final String api;

    Shelf(FindingKind kind, String page, String api) {
        this.kind = kind;
        this.page = page;
        this.api = api;
    }

    /** Kind of its findings. */
    public FindingKind kind() {
        return kind;
    }

    /** Its name in keys of messages, such as {@code silos}. */
    public String key() {
        return page.substring(1);
    }

    /** Address of its page. */
    public String page() {
        return page;
    }

    /** Address of the same list for programs. */
    public String api() {
        return api;
    }

    /** The list of a kind. */
    public static Shelf of(FindingKind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).findFirst().orElseThrow();
    }

    /** The list at an address. */
    public static Optional<Shelf> at(String page) {
        return Arrays.stream(values()).filter(one -> one.page.equals(page)).findFirst();
    }
}
