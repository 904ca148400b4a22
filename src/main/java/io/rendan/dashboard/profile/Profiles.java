package io.rendan.dashboard.profile;

import io.rendan.analysis.Money;
import io.rendan.dashboard.findings.Facts;
import io.rendan.dashboard.findings.FindingLine.Link;
import io.rendan.dashboard.findings.FindingLines;
import io.rendan.dashboard.findings.FindingPage.Fact;
import io.rendan.dashboard.findings.PageLinks;
import io.rendan.dashboard.frame.Currency;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.profile.ProfilePage.ContractRow;
import io.rendan.dashboard.profile.ProfilePage.Item;
import io.rendan.dashboard.profile.ProfilePage.MetricRow;
import io.rendan.dashboard.profile.ProfilePage.Statement;
import io.rendan.party.PartyContract;
import io.rendan.party.PartyProfile;
import io.rendan.party.PartyProfile.PartnerFacts;
import io.rendan.party.PartyProfile.SegmentFacts;
import io.rendan.party.PartyProfile.UnitFacts;
import io.rendan.party.PartyProfiles;
import io.rendan.party.PeerRange;
import io.rendan.party.Peers;
import io.rendan.party.statement.StatementSubject;
import io.rendan.party.statement.ValueAddedStatements;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of one party, put together. */
@Component
public class Profiles {

    private static final List<String> HEADLINE =
            List.of(
                    "income",
                    "userBackedShare",
                    "upstreamness",
                    "utilisation",
                    "dependents",
                    "userRevenueAtRisk");

    private final PartyProfiles profiles;
    private final ValueAddedStatements statements;
    private final Peers peers;
    private final FindingLines lines;
    private final Currency currency;

    Profiles(
            PartyProfiles profiles,
            ValueAddedStatements statements,
            Peers peers,
            FindingLines lines,
            Currency currency) {
        this.profiles = profiles;
        this.statements = statements;
        this.peers = peers;
        this.lines = lines;
        this.currency = currency;
    }

    /** The page of a party, if there is one with this id. */
    public Optional<ProfilePage> page(String id, Wording words) {
        return profiles.find(id).map(profile -> page(profile, words));
    }

    private ProfilePage page(PartyProfile profile, Wording words) {
        String money = currency.code();
        List<Fact> figures = Facts.of(profile.metrics(), profile.reasons(), words, money);
        Map<String, PeerRange> ranges =
                peers.ranges(profile.label(), kind(profile), profile.metrics());
        long all = profile.contractCounts().asSupplier() + profile.contractCounts().asBuyer();
        return new ProfilePage(
                profile.id(),
                profile.name(),
                label(profile, words),
                platform(profile),
                headline(figures),
                FactItems.of(profile, words, money),
                statement(profile, words),
                contracts(profile, PartyContract.Role.SUPPLIER, words, money),
                contracts(profile, PartyContract.Role.BUYER, words, money),
                all - profile.contracts().size(),
                lines.of(profile.findings(), words),
                figures.stream()
                        .map(
                                fact ->
                                        metric(
                                                fact,
                                                Optional.ofNullable(ranges.get(fact.name())),
                                                words))
                        .toList());
    }

    private static Optional<String> kind(PartyProfile profile) {
        return switch (profile.facts()) {
            case UnitFacts unit -> Optional.of(unit.kind().name());
            case PartnerFacts partner -> Optional.of(partner.kind());
            case SegmentFacts segment -> Optional.empty();
        };
    }

    private static String label(PartyProfile profile, Wording words) {
        return switch (profile.facts()) {
            case UnitFacts unit -> words.text("party." + unit.kind().name());
            case PartnerFacts partner -> words.text("party.partner", partner.kind());
            case SegmentFacts segment -> words.text("party.segment");
        };
    }

    private static Optional<Link> platform(PartyProfile profile) {
        return profile.facts() instanceof UnitFacts unit
                ? unit.platform()
                        .map(
                                host ->
                                        new Link(
                                                host.name(),
                                                Optional.of(PageLinks.platform(host.id()))))
                : Optional.empty();
    }

    private static List<Item> headline(List<Fact> figures) {
        return HEADLINE.stream()
                .flatMap(name -> figures.stream().filter(fact -> fact.name().equals(name)))
                .map(fact -> new Item(fact.title(), fact.value(), fact.reason()))
                .toList();
    }

    private Optional<Statement> statement(PartyProfile profile, Wording words) {
        return profile.facts() instanceof UnitFacts
                ? profile.run()
                        .asOf()
                        .flatMap(asOf -> statements.find(StatementSubject.UNIT, profile.id(), asOf))
                        .map(found -> StatementBlocks.of(found, words))
                : Optional.empty();
    }

    private static List<ContractRow> contracts(
            PartyProfile profile, PartyContract.Role role, Wording words, String currency) {
        return profile.contracts().stream()
                .filter(contract -> contract.role() == role)
                .map(contract -> contract(contract, words, currency))
                .toList();
    }

    private static ContractRow contract(PartyContract contract, Wording words, String currency) {
        return new ContractRow(
                contract.id(),
                words.text("contract." + contract.kind().name()),
                new Link(
                        contract.counterparty().name(),
                        Optional.of(PageLinks.party(contract.counterparty().id()))),
                contract.capability().map(named -> named.name()).orElse(""),
                contract.annualValue()
                        .map(value -> words.money(new Money(value, currency)))
                        .orElse(""),
                contract.startsOn().or(contract::signedOn).map(words::date).orElse(""),
                contract.endsOn().map(words::date).orElse(""),
                contract.inForce());
    }

    private static MetricRow metric(Fact fact, Optional<PeerRange> range, Wording words) {
        return new MetricRow(
                fact.name(),
                fact.title(),
                fact.value(),
                fact.reason(),
                range.map(
                                peer ->
                                        words.text(
                                                "profile.rank",
                                                words.whole(peer.rank()),
                                                words.whole(peer.peers())))
                        .orElse(""),
                range.filter(peer -> peer.peers() > 1).map(Profiles::place),
                range.map(peer -> words.figure(peer.lower()) + " – " + words.figure(peer.upper()))
                        .orElse(""));
    }

    /** By rank, so that one giant does not press all others into a corner. */
    private static String place(PeerRange peer) {
        double place = 100.0 * (peer.peers() - peer.rank()) / (peer.peers() - 1);
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
