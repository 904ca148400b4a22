package io.rendan.market;

import io.rendan.analysis.Evidence;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.RuleText;
import io.rendan.analysis.Words;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule itself, narrowed to the contract it is about, and the contract as it stands. */
record MarketEvidence(EcosystemNetwork network, QueryLibrary library) {

    List<Evidence> of(Violation violation, FindingText text) {
        List<Evidence> evidence = new ArrayList<>();
        violation.rule().statement().ifPresent(file -> evidence.add(rule(violation, file, text)));
        if (!violation.parties().isEmpty()) {
            evidence.add(circle(violation, text));
        }
        if (!violation.contracts().isEmpty()) {
            evidence.add(contracts(violation));
        }
        return evidence;
    }

    /** The rule's own statement, of whose rows only that of this finding is left. */
    private Evidence rule(Violation violation, RuleText file, FindingText text) {
        boolean isContract = violation.community() < 0;
        String column = isContract ? "contractId" : "communityId";
        String id =
                isContract
                        ? network.contracts().ids()[violation.contracts().getFirst()]
                        : network.communities().id(violation.community());
        Map<String, Object> parameters =
                new LinkedHashMap<>(
                        new RuleParameters(network.window()).of(file, violation.rule().defaults()));
        String narrowed = narrowed(file, column);
        parameters.put(column, id);
        return new Evidence(
                Words.capitalised(text.of(violation.rule().finding())) + ".",
                library.writtenInto(narrowed, parameters),
                parameters);
    }

    /** Begins at the rule's scope, where it has one: a rule over all rows takes seconds. */
    private static String narrowed(RuleText file, String column) {
        Optional<RuleScope> scope = RuleScope.of(file);
        return "%sCALL (%s) {\n%s\n}\nWITH *\nWHERE %s = $%s\nRETURN %s"
                .formatted(
                        scope.map(from -> "MATCH " + from.pattern() + "\n").orElse(""),
                        scope.map(RuleScope::name).orElse(""),
                        file.statement().indent(2).stripTrailing(),
                        column,
                        column,
                        String.join(", ", file.columns()));
    }

    private Evidence circle(Violation violation, FindingText text) {
        return library.evidence(
                Words.capitalised(text.of(violation.rule().finding())) + ".",
                "explore/payments-among-parties",
                Map.of(
                        "partyIds",
                        violation.parties().stream().map(network.parties()::id).toList(),
                        "asOf",
                        network.asOf()));
    }

    private Evidence contracts(Violation violation) {
        List<String> ids =
                violation.contracts().stream().map(c -> network.contracts().ids()[c]).toList();
        return library.evidence(
                ids.size() == 1
                        ? "What contract %s says, and what was settled on it in the window."
                                .formatted(ids.getFirst())
                        : "What these contracts say, and what was settled on them in the window.",
                "explore/contract-terms",
                Map.of("contractIds", ids, "asOf", network.asOf()));
    }
}
