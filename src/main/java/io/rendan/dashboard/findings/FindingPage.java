package io.rendan.dashboard.findings;

import io.rendan.analysis.Unlock;
import io.rendan.dashboard.figure.Figure;
import io.rendan.dashboard.findings.FindingLine.Link;

import java.time.Instant;
import java.util.List;

/**
 * A finding with all that speaks for it.
 *
 * @param line as lists show it
 * @param shelf the list it stands in
 * @param subjects whom it concerns, the main one first
 * @param figures drawn
 * @param facts figures by name
 * @param proofs statements and the queries whose rows prove them
 * @param decisions oldest first
 * @param runs it from run to run, the latest first
 * @param related others about its main subject
 * @param basis what it stands on, in words; may be empty
 * @param unlocks which columns would sharpen it
 */
public record FindingPage(
        FindingLine line,
        Shelf shelf,
        List<SubjectRow> subjects,
        List<Figure> figures,
        List<Fact> facts,
        List<Proof> proofs,
        List<DecisionRow> decisions,
        List<RunRow> runs,
        List<FindingLine> related,
        String basis,
        List<Unlock> unlocks) {

    public FindingPage {
        subjects = List.copyOf(subjects);
        figures = List.copyOf(figures);
        facts = List.copyOf(facts);
        proofs = List.copyOf(proofs);
        decisions = List.copyOf(decisions);
        runs = List.copyOf(runs);
        related = List.copyOf(related);
        unlocks = List.copyOf(unlocks);
    }

    /** Somebody whom it concerns, and as what. */
    public record SubjectRow(String role, Link link) {}

    /**
     * A figure by its name.
     *
     * @param name in the API and in methods
     * @param title for people
     * @param value with its unit; empty where it is not known
     * @param reason why it is not known
     */
    public record Fact(String name, String title, String value, String reason) {}

    /** A statement and the query whose rows prove it. */
    public record Proof(String statement, String cypher) {}

    /** What somebody has decided. */
    public record DecisionRow(String decision, String note, String by, Instant at) {}

    /** What a run found. */
    public record RunRow(String asOf, Instant finishedAt, String score, String money) {}
}
