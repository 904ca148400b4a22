package io.rendan.generator.planted;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.Ledger;
import io.rendan.generator.trade.Roles;
import io.rendan.network.ContractKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which contracts were chosen to break a rule or nearly do, so that each is chosen once: the common
 * ground of all that plant breaches.
 */
final class BreachBook {

    private static final int UNITS_PER_BREACH = 300;

    private final Ledger ledger;
    private final Roles roles;
    private final Dice dice;
    private final int count;
    private final List<Breach> planted = new ArrayList<>();
    private final List<Breach> decoys = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();

    BreachBook(GeneratorParameters parameters, Ledger ledger, Roles roles) {
        this.ledger = ledger;
        this.roles = roles;
        this.dice = Concern.BREACHES.dice(parameters);
        this.count = Math.max(2, Math.round(parameters.units() / (float) UNITS_PER_BREACH));
    }

    Ledger ledger() {
        return ledger;
    }

    Dice dice() {
        return dice;
    }

    /** Breaches of one kind. */
    int count() {
        return count;
    }

    /** Contracts that are chosen; grows. */
    Set<Integer> used() {
        return used;
    }

    List<Breach> planted() {
        return planted;
    }

    List<Breach> decoys() {
        return decoys;
    }

    void plant(Breach breach) {
        used.addAll(breach.contracts());
        planted.add(breach);
    }

    void miss(Breach breach, String why) {
        used.addAll(breach.contracts());
        decoys.add(breach.butNot(why));
    }

    /** Leaves contracts as they are from now on. */
    void reserve(Collection<Integer> contracts) {
        used.addAll(contracts);
    }

    /** Some contracts of a kind that nothing has been done to yet, by chance. */
    List<Integer> draw(IntPredicate fits) {
        List<Integer> candidates = new ArrayList<>();
        for (int number = 0; number < ledger.deals().size(); number++) {
            if (!used.contains(number) && fits.test(number)) {
                candidates.add(number);
            }
        }
        dice.shuffle(candidates);
        List<Integer> drawn =
                List.copyOf(candidates.subList(0, Math.min(count, candidates.size())));
        used.addAll(drawn);
        return drawn;
    }

    /** A contract of two ordinary units that has run for all of the window, and still does. */
    boolean isUsual(int number) {
        return isTrade(number)
                && ledger.isRunning(number)
                && ledger.window(number).size() == 12
                && ledger.due(number) > 0.99 * ledger.deal(number).annualValue
                && hasMetric(number)
                && ledger.deal(number).annualValue > 5_000;
    }

    boolean isTrade(int number) {
        Deal deal = ledger.deal(number);
        Population population = ledger.population();
        boolean trade = deal.kind == ContractKind.MARKET || deal.kind == ContractKind.EMC;
        return trade
                && deal.capability >= 0
                && population.units().get(deal.supplier).position() != Position.OFFICE
                && roles.isOrdinary(deal.supplier);
    }

    boolean hasMetric(int number) {
        return !ledger.terms().get(number).successMetric().isEmpty();
    }
}
