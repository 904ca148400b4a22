package io.rendan.bottleneck;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.Money;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Standing;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Unlock;
import io.rendan.analysis.Words;
import io.rendan.bottleneck.purchase.OutsideSupplier;
import io.rendan.bottleneck.purchase.OutsideSupplier.Lean;
import io.rendan.bottleneck.purchase.OutsideSupplier.Replaceability;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts partners that units depend on into words: who leans on whom, how much, what to do. */
final class DependenceFindings {

    private static final int NAMED = 4;
    private static final int LISTED = 25;
    private static final double RISK_SHARE_THAT_SCORES_FULLY = 0.05;

    private final EcosystemNetwork network;
    private final BottleneckReport report;
    private final QueryLibrary library;

    DependenceFindings(EcosystemNetwork network, BottleneckReport report, QueryLibrary library) {
        this.network = network;
        this.report = report;
        this.library = library;
    }

    List<Finding> all() {
        return report.outside().found().stream().map(this::finding).toList();
    }

    private Finding finding(OutsideSupplier supplier) {
        String id = network.parties().id(supplier.party());
        return new Finding(
                        FindingId.of(FindingKind.BOTTLENECK, id),
                        FindingKind.BOTTLENECK,
                        title(supplier),
                        subjects(supplier),
                        score(supplier),
                        value(supplier),
                        figures(supplier),
                        reasons(supplier),
                        evidence(supplier),
                        action(supplier),
                        owner(supplier))
                .on(standing(supplier));
    }

    private Standing standing(OutsideSupplier supplier) {
        var ladder = new Ladder(network);
        Standing money = ladder.demand().and(ladder.payments());
        return supplier.replaceability() == Replaceability.NOBODY_ELSE
                ? Standing.on(Basis.INFERRED_OFFERS).and(money)
                : Standing.wanting(
                                new Unlock(
                                        "contracts.csv",
                                        "capability_id",
                                        "what is bought, and so who else could supply it"))
                        .and(money);
    }

    private String title(OutsideSupplier supplier) {
        String name = name(supplier.party());
        return leans(supplier, name) + "; " + rest(supplier);
    }

    private String leans(OutsideSupplier supplier, String name) {
        List<Lean> leaning = supplier.leaning();
        return switch (leaning.size()) {
            case 0 ->
                    "%s of %s hangs on %s"
                            .formatted(
                                    percentOfDemand(supplier),
                                    network.supply().demand().words(),
                                    name);
            case 1 ->
                    "%s spends %s of what it pays on %s"
                            .formatted(
                                    name(leaning.getFirst().unit()),
                                    Words.percent(leaning.getFirst().share()),
                                    name);
            default ->
                    "%s spend %s to %s of what they pay on %s"
                            .formatted(
                                    Words.capitalised(Words.count(leaning.size(), "unit", "units")),
                                    Words.percent(leaning.getLast().share()),
                                    Words.percent(leaning.getFirst().share()),
                                    name);
        };
    }

    private String rest(OutsideSupplier supplier) {
        return supplier.replaceability() == Replaceability.NOBODY_ELSE
                ? "nobody else supplied the same within a year"
                : "what it supplies is not said, so nobody knows who could step in";
    }

    private String percentOfDemand(OutsideSupplier supplier) {
        return Words.percent(share(supplier));
    }

    private double share(OutsideSupplier supplier) {
        double demand = report.userRevenue();
        return demand > 0 ? Math.min(1, supplier.demandAtRisk() / demand) : 0;
    }

    private double score(OutsideSupplier supplier) {
        long buying =
                IntStream.range(0, network.parties().size())
                        .filter(network.parties()::isMicroEnterprise)
                        .filter(unit -> network.supply().outlay()[unit] > 0)
                        .count();
        double leaning = buying > 0 ? (double) supplier.leaning().size() / buying : 0;
        return Math.max(
                Math.min(1, leaning), Math.min(1, share(supplier) / RISK_SHARE_THAT_SCORES_FULLY));
    }

    private List<Subject> subjects(OutsideSupplier supplier) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(Subject.ofParty(network, supplier.party(), "bottleneck"));
        supplier.leaning().stream()
                .limit(LISTED)
                .forEach(
                        lean ->
                                subjects.add(
                                        Subject.ofParty(network, lean.unit(), "captiveDependent")));
        return subjects;
    }

    private Optional<Money> value(OutsideSupplier supplier) {
        return network.dataset().hasMoney()
                ? Optional.of(new Money(supplier.demandAtRisk(), network.dataset().currency()))
                : Optional.empty();
    }

    private Map<String, @Nullable Object> figures(OutsideSupplier supplier) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("congested", false);
        figures.put("singlePoint", supplier.singlePoint());
        figures.put("userRevenueAtRisk", supplier.demandAtRisk());
        figures.put("captiveDependents", (long) supplier.leaning().size());
        figures.put("form", "SUPPLIER_DEPENDENCE");
        figures.put("demandBasis", network.supply().demand().name());
        figures.put("demandShare", share(supplier));
        figures.put("paid", supplier.paid());
        figures.put("replaceability", supplier.replaceability().name());
        figures.put(
                "leaningUnits", supplier.leaning().stream().limit(LISTED).map(this::lean).toList());
        return figures;
    }

    private Map<String, Object> lean(Lean lean) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", network.parties().id(lean.unit()));
        row.put("name", name(lean.unit()));
        row.put("paid", lean.paid());
        row.put("share", lean.share());
        return row;
    }

    private Map<String, String> reasons(OutsideSupplier supplier) {
        return value(supplier).isPresent()
                ? Map.of()
                : Map.of("valueAtStake", "no amount of money is known, contracts are counted");
    }

    private List<Evidence> evidence(OutsideSupplier supplier) {
        return List.of(
                library.evidence(
                        "%s was paid %s in the year to %s."
                                .formatted(
                                        name(supplier.party()),
                                        Words.money(supplier.paid(), network.dataset().currency()),
                                        network.asOf()),
                        "explore/supplier-dependence",
                        Map.of(
                                "partyId", network.parties().id(supplier.party()),
                                "asOf", network.asOf())));
    }

    private String action(OutsideSupplier supplier) {
        String whom =
                supplier.leaning().isEmpty()
                        ? "the units that it supplies"
                        : Words.list(
                                supplier.leaning().stream().map(lean -> name(lean.unit())).toList(),
                                NAMED);
        return "Ask for a second offer beside %s before the next contract, first for %s."
                .formatted(name(supplier.party()), whom);
    }

    /** The unit that leans on it most answers for it, or its platform. */
    private String owner(OutsideSupplier supplier) {
        return network.ownerOf(
                supplier.leaning().isEmpty()
                        ? supplier.party()
                        : supplier.leaning().getFirst().unit());
    }

    private String name(int party) {
        return network.parties().name(party);
    }
}
