package io.rendan.silo;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Money;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Words;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts silos into words: what is closed, what it costs and which bridge to build. */
final class SiloFindings {

    /** Most names of one sentence. */
    private static final int NAMED = 3;

    private final EcosystemNetwork network;
    private final SiloEvidence evidence;

    SiloFindings(EcosystemNetwork network, QueryLibrary library) {
        this.network = network;
        this.evidence = new SiloEvidence(network, library);
    }

    Finding of(SiloGroup silo, SiloFigures figures) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(SiloFigures.MEMBERS, SiloFigures.memberIds(silo, network));
        values.putAll(figures.values());
        return new Finding(
                FindingId.of(FindingKind.SILO, silo.type().name(), silo.id()),
                FindingKind.SILO,
                title(silo),
                subjects(silo),
                Math.clamp(1 - silo.judgedOpenness(), 0.0, 1.0),
                value(silo),
                values,
                figures.reasons(),
                evidence.of(silo),
                action(silo),
                owner(silo));
    }

    /** The platform itself, or the one that hosts most of the units; of equal ones the first. */
    private String owner(SiloGroup silo) {
        if (silo.type() == GroupType.PLATFORM) {
            return silo.id();
        }
        Map<Integer, Integer> hosted = new TreeMap<>();
        for (int unit : silo.members()) {
            if (network.parties().platform(unit) >= 0) {
                hosted.merge(network.parties().platform(unit), 1, Integer::sum);
            }
        }
        return hosted.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> network.platforms().id(most.getKey()))
                .orElseGet(() -> network.parties().id(silo.members()[0]));
    }

    private static String title(SiloGroup silo) {
        return "%s %s: %s of its %s %s it, chance would give %s"
                .formatted(
                        silo.name(),
                        silo.keeps(),
                        Words.percent(silo.judgedShare()),
                        silo.judgedMatter(),
                        silo.isFoundOnTies() ? "leave" : "leaves",
                        Words.percent(silo.expectedShare()));
    }

    private static List<Subject> subjects(SiloGroup silo) {
        List<Subject> subjects = new ArrayList<>();
        String label = silo.type() == GroupType.PLATFORM ? "Platform" : "Group";
        subjects.add(new Subject(silo.id(), silo.name(), label, "silo"));
        for (MissingBridge bridge : silo.missingBridges().orElse(List.of())) {
            subjects.add(new Subject(bridge.id(), bridge.name(), "Platform", "missingBridge"));
        }
        return subjects;
    }

    private Optional<Money> value(SiloGroup silo) {
        return network.dataset().hasMoney() && silo.valueAtStake().isPresent()
                ? Optional.of(
                        new Money(silo.valueAtStake().getAsDouble(), network.dataset().currency()))
                : Optional.empty();
    }

    private String action(SiloGroup silo) {
        if (silo.layer() == Basis.SHARED_SUPPLIERS) {
            return "Compare what %s pays with what others pay for the same, and have it ask their"
                            .formatted(silo.name())
                    + " suppliers for bids.";
        }
        return silo.missingBridges().orElse(List.of()).stream()
                .findFirst()
                .map(bridge -> bridgeAction(silo, bridge))
                .orElseGet(
                        () ->
                                "Open %s to others: have its units offer outside what"
                                                .formatted(silo.name())
                                        + " they supply to each other, and ask for outside bids"
                                        + " before they contract within.");
    }

    private String bridgeAction(SiloGroup silo, MissingBridge bridge) {
        String meeting =
                String.format(
                        Locale.ROOT,
                        "Bridge %s and %s, which meet at %s of what chance would give. ",
                        silo.name(),
                        bridge.name(),
                        Words.percent(bridge.ratio()));
        return meeting
                + bridge.introduction()
                        .map(first -> introduce(bridge, first))
                        .orElseGet(() -> reasonToMeet(bridge));
    }

    private String introduce(MissingBridge bridge, Introduction first) {
        String capabilities = names(bridge.capabilities(), network.capabilities()::name);
        String budget =
                network.dataset().hasMoney()
                        ? Words.money(bridge.unservedBudget(), network.dataset().currency())
                                + " a year"
                        : "a budget";
        return "%s offers %s, for which %s stands ready and nobody outside serves it; introduce %s to %s first (%s)."
                .formatted(
                        bridge.name(),
                        capabilities,
                        budget,
                        network.parties().name(first.buyer()),
                        network.parties().name(first.supplier()),
                        network.capabilities().name(first.capability()));
    }

    private String reasonToMeet(MissingBridge bridge) {
        if (bridge.segments().isEmpty()) {
            return "%s offers %s, which units here need: ask it for bids."
                    .formatted(
                            bridge.name(),
                            names(bridge.capabilities(), network.capabilities()::name));
        }
        return "Both serve %s: form a community (EMC) around these users' needs."
                .formatted(names(bridge.segments(), network.parties()::name));
    }

    private interface Naming {
        String of(int index);
    }

    private static String names(List<Integer> indices, Naming naming) {
        return Words.list(indices.stream().map(naming::of).toList(), NAMED);
    }
}
