package io.rendan.dashboard.profile;

import io.rendan.dashboard.findings.FindingLine;
import io.rendan.dashboard.findings.FindingLine.Link;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a party.
 *
 * @param label what it is, for people
 * @param headline the few figures that matter first
 * @param facts what the data record of it
 * @param statement its win-win value added statement; empty where there is none
 * @param sells contracts in which it supplies, the largest first
 * @param buys contracts in which it buys, the largest first
 * @param contractsLeft how many contracts more there are
 * @param findings that concern it, by money
 * @param metrics every figure with its rank
 */
public record ProfilePage(
        String id,
        String name,
        String label,
        Optional<Link> platform,
        List<Item> headline,
        List<Item> facts,
        Optional<Statement> statement,
        List<ContractRow> sells,
        List<ContractRow> buys,
        long contractsLeft,
        List<FindingLine> findings,
        List<MetricRow> metrics) {

    public ProfilePage {
        headline = List.copyOf(headline);
        facts = List.copyOf(facts);
        sells = List.copyOf(sells);
        buys = List.copyOf(buys);
        findings = List.copyOf(findings);
        metrics = List.copyOf(metrics);
    }

    /**
     * A named value.
     *
     * @param value empty where it is not known
     * @param note why not, or more about it
     */
    public record Item(String title, String value, String note) {}

    /** A statement: its lines by block. */
    public record Statement(String about, List<Block> blocks) {

        public Statement {
            blocks = List.copyOf(blocks);
        }
    }

    /** Lines of a statement that belong together. */
    public record Block(String title, List<Item> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** A contract from this party's side. */
    public record ContractRow(
            String id,
            String kind,
            Link other,
            String capability,
            String value,
            String since,
            String until,
            boolean inForce) {}

    /**
     * A figure among those of peers.
     *
     * @param value empty where it is not known
     * @param reason why not
     * @param rank such as {@code 3 of 3,120}; empty where it has none
     * @param place 0–100 by rank, the largest at 100; empty where it has none
     * @param range of the middle half of peers
     */
    public record MetricRow(
            String name,
            String title,
            String value,
            String reason,
            String rank,
            Optional<String> place,
            String range) {}
}
