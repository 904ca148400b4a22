package io.rendan.dashboard.findings;

import io.rendan.analysis.Finding;
import io.rendan.analysis.Money;
import io.rendan.dashboard.findings.FindingPage.Fact;
import io.rendan.dashboard.frame.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Figures by name as people read them: those that are one number, word or date. */
public final class Facts {

    private static final Set<String> MONEY =
            Set.of(
                    "annualValue",
                    "dominatedIncome",
                    "due",
                    "expectedAnnualValue",
                    "income",
                    "largest",
                    "outsideLowerQuartile",
                    "outsideMedian",
                    "outsideUpperQuartile",
                    "ownUserRevenue",
                    "paid",
                    "price",
                    "saving",
                    "settled",
                    "smallest",
                    "spend",
                    "userBackedIncome",
                    "userRevenueAtRisk",
                    "userValue",
                    "valueAtStake",
                    "valueIfFormed");

    private static final Set<String> SHARES =
            Set.of(
                    "conductance",
                    "demandShare",
                    "evenness",
                    "expectedExternalShare",
                    "expectedTieExternalShare",
                    "externalShare",
                    "largestSupplierShare",
                    "probability",
                    "profitShares",
                    "substituteCoverage",
                    "survivalShare",
                    "tieExternalShare",
                    "userBackedShare",
                    "utilisation");

    private Facts() {}

    /** In their own order. */
    static List<Fact> of(Finding finding, Wording words, String currency) {
        return of(finding.figures(), finding.reasons(), words, currency);
    }

    /** In their own order; what is a list or has parts is left to drawings. */
    public static List<Fact> of(
            Map<String, @Nullable Object> figures,
            Map<String, String> reasons,
            Wording words,
            String currency) {
        return figures.entrySet().stream()
                .flatMap(
                        figure ->
                                fact(
                                        figure.getKey(),
                                        figure.getValue(),
                                        reasons.getOrDefault(figure.getKey(), ""),
                                        words,
                                        currency))
                .toList();
    }

    private static Stream<Fact> fact(
            String name, @Nullable Object value, String reason, Wording words, String currency) {
        if (value == null) {
            return reason.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Fact(name, title(name, words), "", reason));
        }
        String said =
                switch (value) {
                    case Number number -> say(name, number.doubleValue(), words, currency);
                    case Boolean truth -> words.text(truth ? "yes" : "no");
                    case String text -> text;
                    default -> "";
                };
        return said.isEmpty()
                ? Stream.empty()
                : Stream.of(new Fact(name, title(name, words), said, reason));
    }

    private static String say(String name, double value, Wording words, String currency) {
        if (MONEY.contains(name)) {
            return words.moneyInFull(new Money(value, currency));
        }
        return SHARES.contains(name) ? words.percent(value) : words.figure(value);
    }

    /** The messages' title or, where they have none, the name spelled out. */
    public static String title(String name, Wording words) {
        return words.textOr("fact." + name, spelled(name));
    }

    /** {@code userRevenueAtRisk} as {@code User revenue at risk}. */
    static String spelled(String name) {
        var spelled = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (i == 0) {
                spelled.append(Character.toUpperCase(letter));
            } else if (Character.isUpperCase(letter)) {
                spelled.append(' ').append(Character.toLowerCase(letter));
            } else {
                spelled.append(letter);
            }
        }
        return spelled.toString();
    }
}
