package io.rendan.analysis;

/** What a finding is about. */
public enum FindingKind {
    SILO("Silo", "silo"),
    BOTTLENECK("Bottleneck", "bottleneck"),
    OPPORTUNITY("Opportunity", "opportunity"),
    CONTRACT_ISSUE("ContractIssue", "market");

    private final String label;
    private final String analysis;

    FindingKind(String label, String analysis) {
        this.label = label;
        this.analysis = analysis;
    }

    /** Label of the finding's node in the graph, beside {@code Finding}. */
    public String label() {
        return label;
    }

    /** {@link Analysis#name Name} of the analysis whose findings are of this kind. */
    public String analysis() {
        return analysis;
    }
}
