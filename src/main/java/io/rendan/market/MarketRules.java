package io.rendan.market;

import io.rendan.analysis.RuleBook;
import io.rendan.analysis.RuleText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that a run judges by.
 *
 * @param usable by id in the order they are judged; one's own takes the place of a standard one
 * @param faulty files that are no rules
 */
record MarketRules(List<MarketRule> usable, List<FaultyRule> faulty) {

    MarketRules {
        usable = List.copyOf(usable);
        faulty = List.copyOf(faulty);
    }

    /**
     * Reads what is written in a book.
     *
     * @throws RuleFaultException if a standard rule cannot be used
     */
    static MarketRules of(RuleBook book) {
        Map<String, MarketRule> usable = new LinkedHashMap<>();
        List<FaultyRule> faulty = new ArrayList<>();
        for (RuleText text : book.standard()) {
            MarketRule rule = RuleFile.read(text);
            usable.put(rule.id(), rule);
        }
        Map<String, String> own = new LinkedHashMap<>();
        for (RuleText text : book.own()) {
            try {
                MarketRule rule = RuleFile.read(text);
                refuseTaken(rule, own);
                own.put(rule.id(), text.source());
                usable.put(rule.id(), rule);
            } catch (RuleFaultException e) {
                faulty.add(FaultyRule.file(text.source(), e.reason()));
            }
        }
        return new MarketRules(List.copyOf(usable.values()), faulty);
    }

    private static void refuseTaken(MarketRule rule, Map<String, String> own) {
        if (own.containsKey(rule.id())) {
            throw new RuleFaultException(
                    "its id '%s' is that of %s".formatted(rule.id(), own.get(rule.id())));
        }
        if (rule.id().equals(CircularDealing.RULE.id())) {
            throw new RuleFaultException(
                    "its id '%s' is that of a rule that is no file".formatted(rule.id()));
        }
    }
}
