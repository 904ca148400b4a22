package io.rendan.opportunity;

import io.rendan.incentive.Incentive;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;
import io.rendan.network.Unknown;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of which the figures of pairs and of drafts are made. */
record FigureParts(EcosystemNetwork network, OpportunityParameters parameters) {

    static final String IN_CORE = "inCore";
    static final String CAPABILITY = "capability";
    static final String BUYER = "buyer";
    static final String SUPPLIER = "supplier";
    static final String LEAD = "lead";
    static final String USER_SEGMENT = "userSegment";
    static final String MEMBERS = "members";
    static final String UNIT_PRICE = "unitPrice";

    static final String CORE_OPEN =
            "Nobody was found who would gain by leaving, but there were too many sets of players to"
                    + " look at them all.";

    /** A need and the offer that would serve it. */
    Map<String, @Nullable Object> match(Match match) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put(CAPABILITY, network.capabilities().id(match.capability()));
        figures.put(BUYER, network.parties().id(match.buyer()));
        figures.put(SUPPLIER, network.parties().id(match.supplier()));
        figures.put("annualBudget", Unknown.orNull(match.annualBudget()));
        figures.put("unmetBudget", Unknown.orNull(match.unmetBudget()));
        figures.put(UNIT_PRICE, Unknown.orNull(match.unitPrice()));
        figures.put("spareCapacity", Unknown.orNull(match.spareCapacity()));
        figures.put("value", Unknown.orNull(match.value()));
        return figures;
    }

    /** A match within a draft, with its own probability. */
    Map<String, @Nullable Object> delivery(CommunityDraft.Delivery delivery) {
        Map<String, @Nullable Object> figures = match(delivery.match());
        figures.put(OpportunityFigures.PROBABILITY, delivery.probability());
        figures.put("tied", delivery.tied());
        return figures;
    }

    /** Other ways to meet the same needs. */
    List<Map<String, @Nullable Object>> alternatives(List<Alternative> alternatives) {
        return alternatives.stream().map(this::alternative).toList();
    }

    private Map<String, @Nullable Object> alternative(Alternative alternative) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put(OpportunityFigures.FORM, alternative.form().name());
        figures.put(CAPABILITY, network.capabilities().id(alternative.match().capability()));
        figures.put(BUYER, network.parties().id(alternative.match().buyer()));
        figures.put(SUPPLIER, network.parties().id(alternative.match().supplier()));
        alternative
                .draft()
                .ifPresent(
                        draft -> {
                            figures.put(LEAD, network.parties().id(draft.lead()));
                            figures.put(USER_SEGMENT, network.parties().id(draft.segment()));
                            figures.put(MEMBERS, ids(draft.members()));
                        });
        figures.put(OpportunityFigures.PROBABILITY, alternative.probability());
        figures.put(
                OpportunityFigures.EXPECTED_ANNUAL_VALUE,
                Unknown.orNull(alternative.expectedAnnualValue()));
        return figures;
    }

    /** What one pays outside beside what the other asks. */
    Map<String, Object> priceGap(OutsidePriceGap gap) {
        Map<String, Object> figures = new LinkedHashMap<>();
        Contracts contracts = network.contracts();
        figures.put("contract", contracts.id(gap.contract()));
        figures.put(CAPABILITY, network.capabilities().id(contracts.capability(gap.contract())));
        figures.put(BUYER, network.parties().id(contracts.buyer(gap.contract())));
        figures.put("outsideSupplier", network.parties().id(contracts.supplier(gap.contract())));
        figures.put("outsideUnitPrice", gap.outsideUnitPrice());
        figures.put(UNIT_PRICE, gap.unitPrice());
        figures.put("share", gap.share());
        figures.put("annualSaving", gap.annualSaving());
        return figures;
    }

    /** What may be paid, to whom, and whether all would stay. */
    Map<String, @Nullable Object> incentive(Incentive incentive) {
        Incentive.Stability stability = incentive.stability();
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("pool", incentive.pool());
        figures.put("sharingRate", parameters.incentive().sharingRate());
        figures.put("paidOut", incentive.paidOut());
        figures.put("exact", incentive.exact());
        figures.put(IN_CORE, stability.isOpen() ? null : stability.isInCore());
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
}
