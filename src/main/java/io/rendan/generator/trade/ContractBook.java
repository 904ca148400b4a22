package io.rendan.generator.trade;

import io.rendan.algorithm.Pairs;
import io.rendan.generator.population.Population;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All contracts between units, and with partners, while the history is played month by month. */
public final class ContractBook {

    private final Population population;
    private final List<Deal> deals = new ArrayList<>();
    private final List<Deal> active = new ArrayList<>();
    private final List<List<Deal>> sold = new ArrayList<>();
    private final List<List<Deal>> bought = new ArrayList<>();
    private final List<BitSet> wants = new ArrayList<>();
    private final Set<Long> tied = new HashSet<>();

    ContractBook(Population population) {
        this.population = population;
        for (int party = 0; party < population.parties(); party++) {
            sold.add(new ArrayList<>());
            bought.add(new ArrayList<>());
            wants.add(new BitSet());
        }
    }

    /** Every contract ever signed, in the order of signing months. */
    public List<Deal> deals() {
        return Collections.unmodifiableList(deals);
    }

    public List<Deal> active() {
        return Collections.unmodifiableList(active);
    }

    /** The running contracts in which a party sells. */
    public List<Deal> sold(int party) {
        return Collections.unmodifiableList(sold.get(party));
    }

    /** The running contracts in which a party buys. */
    public List<Deal> bought(int party) {
        return Collections.unmodifiableList(bought.get(party));
    }

    /** The capabilities that a party needs. */
    public BitSet wants(int party) {
        return wants.get(party);
    }

    public void sign(Deal deal) {
        deals.add(deal);
        deal.place = active.size();
        active.add(deal);
        sold.get(deal.supplier).add(deal);
        bought.get(deal.buyer).add(deal);
        wants.get(deal.buyer).set(deal.capability);
        tied.add(Pairs.unordered(deal.supplier, deal.buyer));
    }

    /** Takes a contract off the running ones; the caller sets its end date. */
    void end(Deal deal) {
        Deal last = active.removeLast();
        if (last != deal) {
            active.set(deal.place, last);
            last.place = deal.place;
        }
        sold.get(deal.supplier).remove(deal);
        bought.get(deal.buyer).remove(deal);
    }

    /** Removes a contract as if it had never been signed. */
    public void erase(Deal deal) {
        end(deal);
        deals.remove(deal);
    }

    /** Whether two parties ever had a contract, in either direction. */
    public boolean isTied(int a, int b) {
        return tied.contains(Pairs.unordered(a, b));
    }

    public int suppliers(int buyer, int capability) {
        int count = 0;
        for (Deal deal : bought.get(buyer)) {
            count += deal.capability == capability ? 1 : 0;
        }
        return count;
    }

    public Population population() {
        return population;
    }
}
