package io.rendan.market;

import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Words;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Memberships;
import io.rendan.network.Unknown;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts breaches into words: which contract, which rule, how much money and what to do. */
final class MarketFindings {

    private final EcosystemNetwork network;
    private final MarketReport report;
    private final MarketEvidence evidence;

    MarketFindings(EcosystemNetwork network, MarketReport report, QueryLibrary library) {
        this.network = network;
        this.report = report;
        this.evidence = new MarketEvidence(network, library);
    }

    List<Finding> all() {
        return report.issues().stream().map(this::finding).toList();
    }

    private Finding finding(ContractIssue issue) {
        Violation violation = issue.violation();
        var text = new FindingText(words(violation), network.dataset().currency());
        Map<String, @Nullable Object> figures = figures(violation);
        return new Finding(
                issue.id(),
                FindingKind.CONTRACT_ISSUE,
                Words.capitalised(text.of(violation.rule().finding())),
                subjects(violation),
                issue.score(),
                Money.ifKnown(violation.value(), network.dataset().currency()),
                figures,
                reasons(violation, figures),
                evidence.of(violation, text),
                Words.capitalised(text.of(violation.rule().action())),
                owner(violation));
    }

    /** What a rule's sentences may name. */
    private Map<String, @Nullable Object> words(Violation violation) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>(violation.figures());
        words.put("value", Double.isNaN(violation.value()) ? null : violation.value());
        if (violation.community() >= 0) {
            words.put("community", network.communities().name(violation.community()));
            words.put("communityId", network.communities().id(violation.community()));
        } else if (violation.parties().isEmpty()) {
            int contract = violation.contracts().getFirst();
            words.put("contractId", network.contracts().ids()[contract]);
            words.put("supplier", name(network.contracts().suppliers()[contract]));
            words.put("buyer", name(network.contracts().buyers()[contract]));
        } else {
            words.put(
                    "parties",
                    Words.list(
                            violation.parties().stream()
                                    .map(this::name)
                                    .collect(Collectors.toList())));
        }
        return words;
    }

    private Map<String, @Nullable Object> figures(Violation violation) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("rule", violation.rule().id());
        figures.put(
                "contracts",
                violation.contracts().stream().map(c -> network.contracts().ids()[c]).toList());
        if (violation.community() < 0 && violation.parties().isEmpty()) {
            Contracts contracts = network.contracts();
            int contract = violation.contracts().getFirst();
            figures.put("kind", contracts.kinds()[contract].name());
            figures.put("annualValue", Unknown.orNull(contracts.annualValues()[contract]));
            figures.put("paid", contracts.paid()[contract]);
        }
        figures.putAll(violation.figures());
        return figures;
    }

    private static Map<String, String> reasons(
            Violation violation, Map<String, @Nullable Object> figures) {
        Map<String, String> reasons = new LinkedHashMap<>();
        figures.forEach(
                (name, value) -> {
                    if (value == null) {
                        reasons.put(name, "the data do not say");
                    }
                });
        if (Double.isNaN(violation.value())) {
            reasons.put("valueAtStake", "no amount is known for what the rule looks at");
        }
        return reasons;
    }

    private List<Subject> subjects(Violation violation) {
        List<Subject> subjects = new ArrayList<>();
        if (violation.community() >= 0) {
            subjects.add(
                    new Subject(
                            network.communities().id(violation.community()),
                            network.communities().name(violation.community()),
                            "Community",
                            "community"));
            return subjects;
        }
        for (int contract : violation.contracts()) {
            subjects.add(contract(contract));
        }
        if (violation.parties().isEmpty()) {
            int contract = violation.contracts().getFirst();
            subjects.add(
                    Subject.ofParty(
                            network, network.contracts().suppliers()[contract], "supplier"));
            subjects.add(Subject.ofParty(network, network.contracts().buyers()[contract], "buyer"));
        } else {
            violation
                    .parties()
                    .forEach(party -> subjects.add(Subject.ofParty(network, party, "party")));
        }
        return subjects;
    }

    private Subject contract(int contract) {
        Contracts contracts = network.contracts();
        String name =
                "%s to %s"
                        .formatted(
                                name(contracts.suppliers()[contract]),
                                name(contracts.buyers()[contract]));
        return new Subject(contracts.ids()[contract], name, "Contract", "contract");
    }

    private String name(int party) {
        return network.parties().name(party);
    }

    /** The buyer's platform, for the buyer pays; a community's lead; a circle's first platform. */
    private String owner(Violation violation) {
        int party =
                violation.community() >= 0
                        ? lead(violation.community())
                        : violation.parties().isEmpty()
                                ? network.contracts().buyers()[violation.contracts().getFirst()]
                                : violation.parties().getFirst();
        if (party < 0) {
            return network.communities().id(violation.community());
        }
        return network.ownerOf(party);
    }

    private int lead(int community) {
        Memberships members = network.memberships();
        for (int entry = members.byCommunity()[community];
                entry < members.byCommunity()[community + 1];
                entry++) {
            if (members.leads()[entry] && members.isActiveOn(entry, network.day())) {
                return members.parties()[entry];
            }
        }
        return -1;
    }
}
