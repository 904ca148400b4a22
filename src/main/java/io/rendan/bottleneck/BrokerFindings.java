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
import io.rendan.bottleneck.broker.Broker;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts brokers into words: whose contact hangs on whom. */
final class BrokerFindings {

    private static final double PAIRS_THAT_SCORE_FULLY = 0.5;

    private final EcosystemNetwork network;
    private final BottleneckReport report;
    private final QueryLibrary library;

    BrokerFindings(EcosystemNetwork network, BottleneckReport report, QueryLibrary library) {
        this.network = network;
        this.report = report;
        this.library = library;
    }

    List<Finding> all() {
        return report.brokers().found().stream().map(this::finding).toList();
    }

    private Finding finding(Broker broker) {
        String id = network.parties().id(broker.party());
        String name = network.parties().name(broker.party());
        return new Finding(
                        FindingId.of(FindingKind.BOTTLENECK, id),
                        FindingKind.BOTTLENECK,
                        "Others meet through %s: without it %s of the pairs of other units lose contact or come to stand twice as far apart"
                                .formatted(name, Words.percent(broker.hitPairs())),
                        List.of(Subject.ofParty(network, broker.party(), "bottleneck")),
                        Math.min(1, broker.hitPairs() / PAIRS_THAT_SCORE_FULLY),
                        Optional.empty(),
                        figures(broker),
                        Map.of("valueAtStake", "no contract says what money hangs on it"),
                        evidence(broker, name),
                        "Let units that meet only through %s work with each other directly, and say whom it has as a deputy."
                                .formatted(name),
                        network.ownerOf(broker.party()))
                .on(standing());
    }

    private Standing standing() {
        return Standing.on(Basis.STRUCTURE)
                .and(new Ladder(network).collaboration())
                .and(
                        Standing.wanting(
                                new Unlock(
                                        "contracts.csv",
                                        "annual_value",
                                        "what money hangs on whom")));
    }

    private static Map<String, @Nullable Object> figures(Broker broker) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("congested", false);
        figures.put("singlePoint", false);
        figures.put("betweenness", broker.betweenness());
        figures.put("form", "STRUCTURAL");
        figures.put("expectedBetweenness", broker.expected());
        figures.put("partedPairs", broker.partedPairs());
        figures.put("fartherPairs", broker.fartherPairs());
        figures.put("neighbours", (long) broker.neighbours());
        return figures;
    }

    private List<Evidence> evidence(Broker broker, String name) {
        return List.of(
                library.evidence(
                        "%s works with %s."
                                .formatted(
                                        name,
                                        Words.count(broker.neighbours(), "other unit", "others")),
                        "explore/unit-ties",
                        Map.of(
                                "partyId", network.parties().id(broker.party()),
                                "asOf", network.asOf())));
    }
}
