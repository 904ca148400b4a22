package io.rendan.bottleneck;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Standing;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Unlock;
import io.rendan.analysis.Words;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Crossings of the supply layer whose capacity nobody states: no bottlenecks, since a busy crossing
 * is none until its load is known (Goldratt & Cox 1984), but where it is most worth knowing.
 * Betweenness after Freeman (1977). Methods, section 3.
 */
final class CrossroadsFindings {

    /** Value of the figure {@code form}. */
    static final String FORM = "CROSSROADS";

    private static final double LEAST_BETWEENNESS = 0.2;
    private static final int FEWEST_BUYERS = 10;
    private static final int MOST = 5;
    private static final double HIGHEST_SCORE = 0.5;

    private final EcosystemNetwork network;
    private final BottleneckReport report;
    private final QueryLibrary library;

    CrossroadsFindings(EcosystemNetwork network, BottleneckReport report, QueryLibrary library) {
        this.network = network;
        this.report = report;
        this.library = library;
    }

    /** Those that are no bottlenecks anyway, the most crossed first. */
    List<Finding> all() {
        List<Integer> bottlenecks = report.bottlenecks().stream().map(Bottleneck::party).toList();
        return IntStream.range(0, network.parties().size())
                .filter(this::isCrossing)
                .filter(party -> !bottlenecks.contains(party))
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer party) -> betweenness(party))
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(this::finding)
                .toList();
    }

    private boolean isCrossing(int party) {
        UnitFigures figures = report.figures();
        return figures.supplies()[party]
                && !figures.past().isCapacityStated(party)
                && betweenness(party) >= LEAST_BETWEENNESS
                && buyers(party) >= FEWEST_BUYERS;
    }

    private double betweenness(int party) {
        return report.centrality().betweenness()[party];
    }

    private int buyers(int party) {
        return report.figures().buyers().dependents()[party];
    }

    private Finding finding(int party) {
        String id = network.parties().id(party);
        String name = network.parties().name(party);
        return new Finding(
                        FindingId.of(FindingKind.BOTTLENECK, id),
                        FindingKind.BOTTLENECK,
                        "Much of the work of others goes through %s, from which %s buy; nobody says how much it can serve"
                                .formatted(name, Words.count(buyers(party), "party", "parties")),
                        List.of(Subject.ofParty(network, party, "bottleneck")),
                        Math.min(HIGHEST_SCORE, betweenness(party)),
                        Optional.empty(),
                        figures(party),
                        Map.of("valueAtStake", "its load is not known, so nothing is at stake yet"),
                        evidence(party, name),
                        "State what %s can serve a month: only then can be told whether others wait for it."
                                .formatted(name),
                        network.ownerOf(party))
                .on(standing());
    }

    private Standing standing() {
        return Standing.on(Basis.STRUCTURE)
                .and(
                        Standing.wanting(
                                new Unlock(
                                        "offers.csv",
                                        "monthly_capacity",
                                        "who is busy, how long one waits, who could step in")))
                .and(new Ladder(network).payments());
    }

    private Map<String, @Nullable Object> figures(int party) {
        UnitFigures of = report.figures();
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("congested", false);
        figures.put("singlePoint", false);
        figures.put("late", false);
        figures.put("strained", false);
        figures.put("form", FORM);
        figures.put("capacityBasis", of.past().capacityBasis()[party].name());
        figures.put("betweenness", betweenness(party));
        figures.put("dependents", (long) buyers(party));
        return figures;
    }

    private List<Evidence> evidence(int party, String name) {
        return List.of(
                library.evidence(
                        "%s from %s under contracts in force."
                                .formatted(
                                        Words.capitalised(
                                                Words.count(
                                                        buyers(party),
                                                        "party buys",
                                                        "parties buy")),
                                        name),
                        "explore/buyers-of-unit",
                        Map.of(
                                "partyId", network.parties().id(party),
                                "asOf", network.asOf())));
    }
}
