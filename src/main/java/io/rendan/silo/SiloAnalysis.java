package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Standing;
import io.rendan.analysis.Verdict;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The door of this room: which groups are closed, what it costs, which bridge is missing. */
@Component
public class SiloAnalysis implements Analysis {

    /** Name of this analysis in runs and their summaries. */
    public static final String NAME = "silo";

    private final QueryLibrary library;

    public SiloAnalysis(QueryLibrary library) {
        this.library = library;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
        SiloReport report =
                new SiloDetector(SiloParameters.defaults(settings.seed()))
                        .detect(network, Parallel.of(settings.threads()), settings.lastGroups());
        var wording = new SiloFindings(network, library);
        List<Finding> findings = new ArrayList<>();
        List<GroupAssessment> groups = new ArrayList<>();
        for (SiloGroup group : report.groups()) {
            SiloFigures figures = SiloFigures.of(group, network, report.parameters());
            groups.add(assessment(group, figures, network));
            if (group.isFinding()) {
                findings.add(wording.of(group, figures));
            }
        }
        return new AnalysisResult(
                        findings, BorderFigures.of(report, network), groups, summary(report))
                .withReport(report)
                .on(standing(network));
    }

    private static Standing standing(EcosystemNetwork network) {
        var ladder = new Ladder(network);
        return ladder.collaboration().and(ladder.platforms());
    }

    private static GroupAssessment assessment(
            SiloGroup group, SiloFigures figures, EcosystemNetwork network) {
        return new GroupAssessment(
                group.id(),
                group.name(),
                group.type(),
                group.verdict(),
                SiloFigures.memberIds(group, network),
                figures.values(),
                figures.reasons());
    }

    private static Map<String, Object> summary(SiloReport report) {
        Map<String, Object> summary = new LinkedHashMap<>();
        for (GroupType type : GroupType.values()) {
            Map<String, Object> verdicts = new LinkedHashMap<>();
            for (Verdict verdict : Verdict.values()) {
                verdicts.put(verdict.name(), report.count(type, verdict));
            }
            summary.put(type.name().toLowerCase(Locale.ROOT) + "Groups", verdicts);
        }
        summary.put("silos", report.silos().size());
        summary.put("collaborationTies", report.ties());
        summary.put("rewirings", report.parameters().rewiring().samples());
        summary.put("siloSeed", report.parameters().rewiring().seed());
        return summary;
    }
}
