package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Basis;
import io.rendan.analysis.CapabilityAssessment;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.PartyFigure;
import io.rendan.analysis.Standing;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Unlock;
import io.rendan.analysis.Verdict;
import io.rendan.bottleneck.Bottleneck;
import io.rendan.bottleneck.BottleneckReport;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;
import io.rendan.opportunity.ProposedFigures;
import io.rendan.silo.SiloFigures;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results as rows of the statements in {@code cypher/run}. */
@Component
final class ResultRows {

    /** Worst first; ties by value, then id. Methods, section 7. */
    private static final Comparator<Finding> BY_SCORE =
            Comparator.comparingDouble(Finding::score)
                    .thenComparingDouble(ResultRows::amount)
                    .reversed()
                    .thenComparing(Finding::id);

    /** The most closed first, those not judged last; ties by id. */
    private static final Comparator<GroupAssessment> BY_OPENNESS =
            Comparator.comparingDouble(ResultRows::openness)
                    .thenComparing(group -> group.type().name())
                    .thenComparing(GroupAssessment::id);

    private final JsonMapper json;

    ResultRows(JsonMapper json) {
        this.json = json;
    }

    /** Something that an analysis has said. */
    private record Said<T>(String analysis, T what) {}

    List<Map<String, Object>> findings(String runId, Map<String, AnalysisResult> results) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<Said<Finding>> ordered =
                    said(results, AnalysisResult::findings)
                            .filter(one -> one.what().kind() == kind)
                            .sorted(Comparator.comparing(Said::what, BY_SCORE))
                            .toList();
            IntStream.range(0, ordered.size())
                    .mapToObj(position -> finding(runId, ordered.get(position), position))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** A finding as it was stored. */
    Finding finding(String document) {
        return json.readValue(document, Finding.class);
    }

    private static <T> Stream<Said<T>> said(
            Map<String, AnalysisResult> results, Function<AnalysisResult, List<T>> what) {
        return results.entrySet().stream()
                .flatMap(
                        result ->
                                what.apply(result.getValue()).stream()
                                        .map(one -> new Said<>(result.getKey(), one)));
    }

    private Map<String, Object> finding(String runId, Said<Finding> said, int position) {
        Finding finding = said.what();
        Map<String, Object> properties = new HashMap<>();
        properties.put("analysis", said.analysis());
        properties.put("key", key(runId, finding.id()));
        properties.put("id", finding.id());
        properties.put("runId", runId);
        properties.put("kind", finding.kind().name());
        properties.put("title", finding.title());
        properties.put("score", finding.score());
        finding.valueAtStake()
                .ifPresent(
                        value -> {
                            properties.put("amount", value.amount());
                            properties.put("currency", value.currency());
                        });
        properties.put("action", finding.action());
        properties.put("owner", finding.owner());
        properties.putAll(standing(finding.standing()));
        properties.put("position", position);
        properties.put("document", json.writeValueAsString(finding));
        if (finding.kind() == FindingKind.OPPORTUNITY) {
            properties.putAll(opportunity(finding));
        }
        return Map.of(
                "label",
                finding.kind().label(),
                "properties",
                FigureProperties.beside(properties, finding.figures()));
    }

    /** What it stands on, and the columns that would sharpen it. */
    private static Map<String, Object> standing(Standing standing) {
        return Map.of(
                "basis", standing.basis().stream().map(Basis::name).toList(),
                "unlocks", standing.unlocks().stream().map(Unlock::place).toList());
    }

    /** What opportunities are looked for by, beside what all findings have. */
    private Map<String, Object> opportunity(Finding finding) {
        ProposedFigures figures = json.convertValue(finding.figures(), ProposedFigures.class);
        return Map.of(
                "form", String.valueOf(figures.form()),
                "capabilities", figures.capabilities(),
                "bridgesSilos", figures.opensSilo());
    }

    /** Statement of {@code cypher/run} to its rows; detected groups have no node to link to. */
    Map<String, List<Map<String, Object>>> links(String runId, Collection<AnalysisResult> results) {
        Map<String, List<Map<String, Object>>> links = new TreeMap<>();
        for (Finding finding : all(results)) {
            for (Subject subject : finding.subjects()) {
                String statement = linkStatement(subject.label());
                if (!statement.isEmpty()) {
                    links.computeIfAbsent(statement, absent -> new ArrayList<>())
                            .add(
                                    Map.of(
                                            "key", key(runId, finding.id()),
                                            "id", subject.id(),
                                            "role", subject.role()));
                }
            }
        }
        return links;
    }

    /** Bottlenecks to the units that would lose user revenue, where the analysis took part. */
    List<Map<String, Object>> losses(
            String runId, EcosystemNetwork network, Collection<AnalysisResult> results) {
        return AnalysisResult.report(results, BottleneckReport.class).stream()
                .flatMap(report -> report.bottlenecks().stream())
                .flatMap(bottleneck -> losses(runId, network.parties(), bottleneck).stream())
                .toList();
    }

    private static List<Map<String, Object>> losses(
            String runId, Parties parties, Bottleneck bottleneck) {
        String finding = FindingId.of(FindingKind.BOTTLENECK, parties.id(bottleneck.party()));
        return bottleneck.fallout().units().stream()
                .map(
                        loss ->
                                Map.<String, Object>of(
                                        "key", key(runId, finding),
                                        "id", parties.id(loss.party()),
                                        "userRevenueLost", loss.userRevenue(),
                                        "health", loss.health()))
                .toList();
    }

    private static String linkStatement(String label) {
        return switch (label) {
            case "MicroEnterprise", "Partner", "UserSegment" -> "link-parties";
            case "Platform" -> "link-platforms";
            case "Community" -> "link-communities";
            case "Contract" -> "link-contracts";
            default -> "";
        };
    }

    List<Map<String, Object>> groups(String runId, Map<String, AnalysisResult> results) {
        List<Said<GroupAssessment>> groups =
                said(results, AnalysisResult::groups)
                        .sorted(Comparator.comparing(Said::what, BY_OPENNESS))
                        .toList();
        return IntStream.range(0, groups.size())
                .mapToObj(position -> group(runId, groups.get(position), position))
                .toList();
    }

    private Map<String, Object> group(String runId, Said<GroupAssessment> said, int position) {
        GroupAssessment group = said.what();
        Map<String, Object> properties = new HashMap<>();
        properties.put("analysis", said.analysis());
        properties.put("key", runId + "/" + group.type().name() + "/" + group.id());
        properties.put("id", group.id());
        properties.put("runId", runId);
        properties.put("type", group.type().name());
        properties.put("verdict", group.verdict().name());
        properties.put("position", position);
        properties.put("document", json.writeValueAsString(group));
        if (group.type() == GroupType.DETECTED) {
            // nothing else in the graph says who is in it
            properties.put("members", group.members());
        }
        properties.put("name", group.name());
        properties.putAll(standing(new Standing(group.basis(), group.unlocks())));
        return FigureProperties.beside(properties, group.figures());
    }

    List<Map<String, Object>> capabilities(String runId, Map<String, AnalysisResult> results) {
        List<Said<CapabilityAssessment>> capabilities =
                said(results, AnalysisResult::capabilities).toList();
        return IntStream.range(0, capabilities.size())
                .mapToObj(position -> capability(runId, capabilities.get(position), position))
                .toList();
    }

    private Map<String, Object> capability(
            String runId, Said<CapabilityAssessment> said, int position) {
        CapabilityAssessment capability = said.what();
        Map<String, Object> properties =
                Map.of(
                        "analysis", said.analysis(),
                        "key", key(runId, capability.id()),
                        "id", capability.id(),
                        "name", capability.name(),
                        "runId", runId,
                        "position", position,
                        "document", json.writeValueAsString(capability));
        return FigureProperties.beside(properties, capability.figures());
    }

    List<Map<String, Object>> metrics(
            String runId, EcosystemNetwork network, Collection<AnalysisResult> results) {
        List<PartyFigure> figures =
                results.stream().flatMap(result -> result.partyFigures().stream()).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int party = 0; party < network.parties().size(); party++) {
            Map<String, Object> row = metrics(party, figures);
            if (!row.isEmpty()) {
                row.put("partyId", network.parties().id(party));
                row.put("runId", runId);
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, Object> metrics(int party, List<PartyFigure> figures) {
        Map<String, Object> row = new HashMap<>();
        Map<String, String> reasons = new TreeMap<>();
        for (PartyFigure figure : figures) {
            if (figure.applies().test(party)) {
                Object value = figure.value().apply(party);
                if (value != null) {
                    row.put(figure.name(), value);
                }
                figure.reason()
                        .apply(party)
                        .ifPresent(reason -> reasons.put(figure.name(), reason));
            }
        }
        if (!reasons.isEmpty()) {
            row.put("reasons", json.writeValueAsString(reasons));
        }
        return row;
    }

    private static List<Finding> all(Collection<AnalysisResult> results) {
        return results.stream().flatMap(result -> result.findings().stream()).toList();
    }

    private static double amount(Finding finding) {
        return finding.valueAtStake().map(value -> value.amount()).orElse(-1.0);
    }

    private static double openness(GroupAssessment group) {
        boolean judged = group.verdict() != Verdict.TOO_SMALL;
        return judged && group.figures().get(SiloFigures.OPENNESS) instanceof Number openness
                ? openness.doubleValue()
                : Double.POSITIVE_INFINITY;
    }

    private static String key(String runId, String findingId) {
        return runId + "/" + findingId;
    }
}
