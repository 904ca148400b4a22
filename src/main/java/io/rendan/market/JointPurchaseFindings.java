package io.rendan.market;

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
import io.rendan.market.JointPurchase.Purchase;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Unknown;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts joint purchases into words: who could buy what together, and for how much. */
final class JointPurchaseFindings {

    private static final String FORM = "JOINT_PURCHASE";
    private static final int NAMED = 4;
    private static final int LISTED = 25;

    private final EcosystemNetwork network;
    private final QueryLibrary library;

    JointPurchaseFindings(EcosystemNetwork network, QueryLibrary library) {
        this.network = network;
        this.library = library;
    }

    List<Finding> all() {
        return JointPurchases.of(network).stream().map(this::finding).toList();
    }

    private Finding finding(JointPurchase purchase) {
        return new Finding(
                        id(purchase),
                        FindingKind.OPPORTUNITY,
                        title(purchase),
                        subjects(purchase),
                        purchase.score(),
                        Money.ifKnown(purchase.saving(), network.dataset().currency()),
                        figures(purchase),
                        reasons(purchase),
                        evidence(purchase),
                        action(purchase),
                        network.ownerOf(purchase.buyers().getFirst().unit()))
                .on(standing(purchase));
    }

    private String id(JointPurchase purchase) {
        return purchase.isOfSupplier()
                ? FindingId.of(
                        FindingKind.OPPORTUNITY,
                        FORM,
                        "supplier",
                        network.parties().id(purchase.supplier()))
                : FindingId.of(
                        FindingKind.OPPORTUNITY,
                        FORM,
                        "capability",
                        network.capabilities().id(purchase.capability()));
    }

    private Standing standing(JointPurchase purchase) {
        Standing paid = Standing.on(Basis.CONTRACTS_OUTSIDE).and(new Ladder(network).payments());
        return Double.isNaN(purchase.saving())
                ? Standing.wanting(
                                new Unlock(
                                        "settlements.csv",
                                        "requests",
                                        "what each pays a request, and so what could be saved"),
                                new Unlock(
                                        "contracts.csv",
                                        "capability_id",
                                        "whether they buy the same thing"))
                        .and(paid)
                : paid;
    }

    private String title(JointPurchase purchase) {
        String buyers = Words.count(purchase.buyers().size(), "unit", "units");
        String what =
                purchase.isOfSupplier()
                        ? "buy from " + network.parties().name(purchase.supplier())
                        : "buy %s outside"
                                .formatted(network.capabilities().name(purchase.capability()));
        String money =
                network.dataset().hasMoney()
                        ? ", for %s a year in all"
                                .formatted(
                                        Words.money(purchase.spend(), network.dataset().currency()))
                        : "";
        return "%s %s, each under contracts of its own%s"
                .formatted(Words.capitalised(buyers), what, money);
    }

    private List<Subject> subjects(JointPurchase purchase) {
        List<Subject> subjects = new ArrayList<>();
        purchase.buyers().stream()
                .limit(LISTED)
                .forEach(one -> subjects.add(Subject.ofParty(network, one.unit(), "buyer")));
        if (purchase.isOfSupplier()) {
            subjects.add(Subject.ofParty(network, purchase.supplier(), "supplier"));
        }
        return subjects;
    }

    private Map<String, @Nullable Object> figures(JointPurchase purchase) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("form", FORM);
        if (!purchase.isOfSupplier()) {
            figures.put("capability", network.capabilities().name(purchase.capability()));
            figures.put("capabilityId", network.capabilities().id(purchase.capability()));
        }
        figures.put("spend", purchase.spend());
        figures.put("buyers", (long) purchase.buyers().size());
        figures.put("contracts", (long) purchase.contracts());
        figures.put("evenness", purchase.evenness());
        figures.put("saving", Unknown.orNull(purchase.saving()));
        figures.put("purchases", purchase.buyers().stream().limit(LISTED).map(this::row).toList());
        return figures;
    }

    private Map<String, Object> row(Purchase purchase) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", network.parties().id(purchase.unit()));
        row.put("name", name(purchase));
        row.put("contracts", purchase.contracts());
        row.put("paid", purchase.paid());
        return row;
    }

    private static Map<String, String> reasons(JointPurchase purchase) {
        String why = "what they pay a request is not known: the spend stands in figures.spend";
        return Double.isNaN(purchase.saving())
                ? Map.of("valueAtStake", why, "saving", why)
                : Map.of();
    }

    private List<Evidence> evidence(JointPurchase purchase) {
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", network.asOf());
        if (purchase.isOfSupplier()) {
            values.put("supplierId", network.parties().id(purchase.supplier()));
            return List.of(
                    library.evidence(words(purchase), "explore/purchases-from-supplier", values));
        }
        values.put("capabilityId", network.capabilities().id(purchase.capability()));
        return List.of(
                library.evidence(words(purchase), "explore/purchases-of-capability", values));
    }

    private String words(JointPurchase purchase) {
        Purchase most = purchase.buyers().getFirst();
        return "%s pays most, %s of the whole, under %s."
                .formatted(
                        name(most),
                        Words.percent(most.paid() / purchase.spend()),
                        Words.count(most.contracts(), "contract", "contracts"));
    }

    private String action(JointPurchase purchase) {
        String whom = Words.list(purchase.buyers().stream().map(this::name).toList(), NAMED);
        return purchase.isOfSupplier()
                ? "Agree one frame contract with %s for %s."
                        .formatted(network.parties().name(purchase.supplier()), whom)
                : "Ask for offers for %s together, for %s."
                        .formatted(network.capabilities().name(purchase.capability()), whom);
    }

    private String name(Purchase purchase) {
        return network.parties().name(purchase.unit());
    }
}
