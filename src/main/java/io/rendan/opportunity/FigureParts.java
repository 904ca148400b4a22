package io.rendan.opportunity;

import io.rendan.incentive.Incentive;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of which the figures of pairs and of drafts are made. */
record FigureParts(EcosystemNetwork network, OpportunityParameters parameters) {

    static final String CORE_OPEN =
            "Nobody was found who would gain by leaving, but there were too many sets of players to"
                    + " look at them all.";

    Map<String, @Nullable Object> match(Match match) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("capability", network.capabilities().id(match.capability()));
        figures.put("buyer", network.parties().id(match.buyer()));
        figures.put("supplier", network.parties().id(match.supplier()));
        figures.put("annualBudget", known(match.annualBudget()));
        figures.put("unmetBudget", known(match.unmetBudget()));
        figures.put("unitPrice", known(match.unitPrice()));
        figures.put("spareCapacity", known(match.spareCapacity()));
        figures.put("value", known(match.value()));
        return figures;
    }

    Map<String, @Nullable Object> delivery(CommunityDraft.Delivery delivery) {
        Map<String, @Nullable Object> figures = match(delivery.match());
        figures.put("probability", delivery.probability());
        figures.put("tied", delivery.tied());
        return figures;
    }

    Map<String, Object> priceGap(OutsidePriceGap gap) {
        Map<String, Object> figures = new LinkedHashMap<>();
        Contracts contracts = network.contracts();
        figures.put("contract", contracts.ids()[gap.contract()]);
        figures.put(
                "capability", network.capabilities().id(contracts.capabilities()[gap.contract()]));
        figures.put("buyer", network.parties().id(contracts.buyers()[gap.contract()]));
        figures.put("outsideSupplier", network.parties().id(contracts.suppliers()[gap.contract()]));
        figures.put("outsideUnitPrice", gap.outsideUnitPrice());
        figures.put("unitPrice", gap.unitPrice());
        figures.put("share", gap.share());
        figures.put("annualSaving", gap.annualSaving());
        return figures;
    }

    Map<String, @Nullable Object> incentive(Incentive incentive) {
        Incentive.Stability stability = incentive.stability();
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("pool", incentive.pool());
        figures.put("sharingRate", parameters.sharingRate());
        figures.put("paidOut", incentive.paidOut());
        figures.put("exact", incentive.exact());
        figures.put("inCore", stability.isOpen() ? null : stability.isInCore());
        figures.put("wouldWalkAway", ids(stability.wouldWalkAway()));
        figures.put("gainOfWalkingAway", stability.gain());
        figures.put("shares", incentive.shares().stream().map(this::share).toList());
        return figures;
    }

    private Map<String, Object> share(Incentive.Share share) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("party", network.parties().id(share.party()));
        figures.put("role", share.member() ? "MEMBER" : "SUBSTITUTE");
        figures.put("amount", share.amount());
        figures.put("error", share.error());
        figures.put("marginalContribution", share.marginalContribution());
        return figures;
    }

    List<String> ids(List<Integer> parties) {
        return parties.stream().map(network.parties()::id).toList();
    }

    static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
