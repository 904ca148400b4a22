package io.rendan.analysis;

/** What a finding is about. */
public enum FindingKind {
    SILO("Silo"),
    BOTTLENECK("Bottleneck"),
    OPPORTUNITY("Opportunity"),
    CONTRACT_ISSUE("ContractIssue");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /** Label of the finding's node in the graph, beside {@code Finding}. */
    public String label() {
        return label;
    }
}
