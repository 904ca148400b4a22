package io.rendan.party;

import io.rendan.network.Discretion;
import io.rendan.party.PartyEntry.Named;
import io.rendan.party.PartyProfile.MembershipFact;
import io.rendan.party.PartyProfile.NeedFact;
import io.rendan.party.PartyProfile.OfferFact;
import io.rendan.party.PartyProfile.PartnerFacts;
import io.rendan.party.PartyProfile.PartyFacts;
import io.rendan.party.PartyProfile.SegmentFacts;
import io.rendan.party.PartyProfile.UnitFacts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A party's facts as its profile shows them.
 *
 * @param facts with what is withheld as empty
 * @param reasons why facts are withheld, by name
 */
record FactSheet(PartyFacts facts, Map<String, String> reasons) {

    static FactSheet of(Party party) {
        List<MembershipFact> communities = communities(party);
        List<OfferFact> offers = offers(party);
        List<NeedFact> needs = needs(party);
        return switch (party) {
            case MicroEnterprise unit -> unit(unit, communities, offers, needs);
            case Partner partner ->
                    new FactSheet(
                            new PartnerFacts(
                                    partner.kind(), partner.country(), communities, offers, needs),
                            Map.of());
            case UserSegment segment ->
                    new FactSheet(
                            new SegmentFacts(segment.users(), communities, offers, needs),
                            Map.of());
        };
    }

    private static FactSheet unit(
            MicroEnterprise unit,
            List<MembershipFact> communities,
            List<OfferFact> offers,
            List<NeedFact> needs) {
        boolean withheld = Discretion.applies(unit.headcount());
        Map<String, String> reasons = new TreeMap<>();
        if (withheld) {
            List.of("decisionPower", "hiringPower", "distributionPower")
                    .forEach(power -> reasons.put(power, Discretion.REASON));
        }
        return new FactSheet(
                new UnitFacts(
                        unit.kind(),
                        unit.platform().map(host -> new Named(host.id(), host.name())),
                        unit.headcount(),
                        unit.foundedOn(),
                        unit.decisionPower().filter(power -> !withheld),
                        unit.hiringPower().filter(power -> !withheld),
                        unit.distributionPower().filter(power -> !withheld),
                        communities,
                        offers,
                        needs),
                reasons);
    }

    private static List<MembershipFact> communities(Party party) {
        return party.memberships().stream()
                .map(
                        member ->
                                new MembershipFact(
                                        member.community().id(),
                                        member.community().name(),
                                        member.community().kind(),
                                        member.profitShare(),
                                        member.lead(),
                                        member.joinedOn(),
                                        member.leftOn()))
                .sorted(Comparator.comparing(MembershipFact::id))
                .toList();
    }

    private static List<OfferFact> offers(Party party) {
        return party.offers().stream()
                .map(
                        offer ->
                                new OfferFact(
                                        named(offer.capability()),
                                        offer.unitPrice(),
                                        offer.monthlyCapacity(),
                                        offer.serviceTimeCv()))
                .sorted(Comparator.comparing(offer -> offer.capability().id()))
                .toList();
    }

    private static List<NeedFact> needs(Party party) {
        return party.needs().stream()
                .map(
                        need ->
                                new NeedFact(
                                        named(need.capability()),
                                        need.annualBudget(),
                                        need.essential()))
                .sorted(Comparator.comparing(need -> need.capability().id()))
                .toList();
    }

    private static Named named(Capability capability) {
        return new Named(capability.id(), capability.name());
    }
}
