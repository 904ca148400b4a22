package io.rendan.dashboard.profile;

import io.rendan.analysis.Money;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.profile.ProfilePage.Item;
import io.rendan.party.PartyProfile;
import io.rendan.party.PartyProfile.MembershipFact;
import io.rendan.party.PartyProfile.NeedFact;
import io.rendan.party.PartyProfile.OfferFact;
import io.rendan.party.PartyProfile.PartnerFacts;
import io.rendan.party.PartyProfile.SegmentFacts;
import io.rendan.party.PartyProfile.UnitFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the data record of a party. */
final class FactItems {

    private final PartyProfile profile;
    private final Wording words;
    private final String currency;
    private final List<Item> items = new ArrayList<>();

    private FactItems(PartyProfile profile, Wording words, String currency) {
        this.profile = profile;
        this.words = words;
        this.currency = currency;
    }

    static List<Item> of(PartyProfile profile, Wording words, String currency) {
        return new FactItems(profile, words, currency).items();
    }

    private List<Item> items() {
        switch (profile.facts()) {
            case UnitFacts unit -> unit(unit);
            case PartnerFacts partner -> add("country", partner.country());
            case SegmentFacts segment -> add("users", segment.users().map(words::whole));
        }
        profile.facts().communities().forEach(this::membership);
        profile.facts().offers().forEach(this::offer);
        profile.facts().needs().forEach(this::need);
        items.add(new Item(words.text("profile.id"), profile.id(), ""));
        return items;
    }

    private void unit(UnitFacts unit) {
        add("headcount", unit.headcount().map(words::whole));
        add("foundedOn", unit.foundedOn().map(words::date));
        add("decisionPower", unit.decisionPower().map(words::percent));
        add("hiringPower", unit.hiringPower().map(words::percent));
        add("distributionPower", unit.distributionPower().map(words::percent));
    }

    private void add(String name, Optional<String> value) {
        items.add(
                new Item(
                        words.text("profile." + name),
                        value.orElse(""),
                        profile.reasons().getOrDefault(name, "")));
    }

    private void membership(MembershipFact member) {
        String share = member.profitShare() == null ? "" : words.percent(member.profitShare());
        boolean leads = Boolean.TRUE.equals(member.lead());
        items.add(
                new Item(
                        words.text(leads ? "profile.leads" : "profile.member"),
                        member.name(),
                        share.isEmpty() ? "" : words.text("profile.profitShare", share)));
    }

    private void offer(OfferFact offer) {
        String price = offer.unitPrice() == null ? "" : money(offer.unitPrice());
        items.add(
                new Item(
                        words.text("profile.offers"),
                        offer.capability().name(),
                        offer.monthlyCapacity() == null
                                ? price
                                : words.text(
                                        "profile.offer",
                                        words.number(offer.monthlyCapacity()),
                                        price)));
    }

    private void need(NeedFact need) {
        items.add(
                new Item(
                        words.text("profile.needs"),
                        need.capability().name(),
                        need.annualBudget() == null
                                ? ""
                                : words.text("profile.need", money(need.annualBudget()))));
    }

    private String money(double amount) {
        return words.moneyInFull(new Money(amount, currency));
    }
}
