package io.rendan.generator.trade;

import io.rendan.algorithm.Pairs;
import io.rendan.generator.population.Population;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who offers and supplies what: whether a buyer could get a capability from anyone else. */
public final class Captives {

    private final Ledger ledger;
    private final int[] offerers;
    private final Map<Long, Set<Integer>> suppliers = new HashMap<>();

    public Captives(Ledger ledger) {
        this.ledger = ledger;
        Population population = ledger.population();
        this.offerers = new int[population.capabilities().size()];
        for (int party = 0; party < population.parties(); party++) {
            if (population.offer(party) >= 0) {
                offerers[population.offer(party)]++;
            }
        }
        for (int number = 0; number < ledger.deals().size(); number++) {
            Deal deal = ledger.deal(number);
            if (deal.capability >= 0 && ledger.isRunning(number)) {
                suppliers.computeIfAbsent(key(deal), absent -> new HashSet<>()).add(deal.supplier);
            }
        }
    }

    /** Whether nobody but the supplier offers what the contract is for, or supplies the buyer. */
    public boolean hasNoOther(int number) {
        Deal deal = ledger.deal(number);
        return deal.capability >= 0
                && ledger.isInside(number)
                && ledger.isRunning(number)
                && offerers[deal.capability] <= 1
                && suppliers.getOrDefault(key(deal), Set.of()).size() <= 1;
    }

    private static long key(Deal deal) {
        return Pairs.ordered(deal.buyer, deal.capability);
    }
}
