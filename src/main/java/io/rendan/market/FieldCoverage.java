package io.rendan.market;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Words;
import io.rendan.network.ContractKind;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many contracts of each kind carry each field: a dataset that never says something is not
 * judged by it.
 *
 * @param byKind counts by kind of contract, by field, those of all under {@code contracts}
 * @param memberships in force
 * @param sharedMemberships of these, those with a profit share
 */
record FieldCoverage(
        Map<ContractKind, Map<String, Long>> byKind, long memberships, long sharedMemberships) {

    private static final String ALL = "contracts";

    /** Counts the contracts that carry each field. */
    static final String FIELDS = "market/field-coverage";

    /** Counts the memberships that carry a profit share. */
    static final String SHARES = "market/share-coverage";

    /**
     * Reads the answers.
     *
     * @throws RuleFaultException if there is none to one of the two questions
     */
    static FieldCoverage of(AnalysisSettings settings) {
        Map<ContractKind, Map<String, Long>> byKind = new EnumMap<>(ContractKind.class);
        for (Map<String, @Nullable Object> row : MarketAnswers.rows(settings, FIELDS)) {
            Map<String, Long> counts =
                    row.entrySet().stream()
                            .filter(entry -> entry.getValue() instanceof Number)
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, entry -> count(entry.getValue())));
            byKind.put(ContractKind.valueOf(String.valueOf(row.get("kind"))), counts);
        }
        long memberships = 0;
        long shared = 0;
        for (Map<String, @Nullable Object> row : MarketAnswers.rows(settings, SHARES)) {
            memberships += count(row.get("memberships"));
            shared += count(row.get(ContractField.PROFIT_SHARE.column()));
        }
        return new FieldCoverage(byKind, memberships, shared);
    }

    private static long count(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** Why the rule cannot be judged on these data; empty where it can. */
    Optional<String> whyNot(MarketRule rule, double least) {
        if (rule.field().equals(Optional.of(ContractField.PROFIT_SHARE.column()))) {
            return why(memberships, sharedMemberships, "memberships", "profitShare", least);
        }
        String kinds =
                rule.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        long contracts = sum(rule, ALL);
        if (contracts == 0) {
            return Optional.of("no contract of kind %s ran in the window".formatted(kinds));
        }
        return rule.field()
                .flatMap(
                        field ->
                                why(
                                        contracts,
                                        sum(rule, field),
                                        kinds + " contracts",
                                        field,
                                        least));
    }

    private long sum(MarketRule rule, String field) {
        return rule.kinds().stream()
                .mapToLong(kind -> byKind.getOrDefault(kind, Map.of()).getOrDefault(field, 0L))
                .sum();
    }

    private static Optional<String> why(
            long all, long known, String what, String field, double least) {
        if (all > 0 && known >= least * all) {
            return Optional.empty();
        }
        return Optional.of(
                all == 0
                        ? "there are no " + what
                        : "%s of %s %s carry %s, fewer than %s"
                                .formatted(known, all, what, field, Words.percent(least)));
    }
}
