package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Plays the history of contracts: first those in force when it begins, then month by month some end
 * and others take their place.
 */
public final class TradeHistory {

    /** Of a buyer's agreements on record, the share that runs at any time. */
    private final double running;

    private final GeneratorParameters parameters;
    private final Population population;
    private final Timeline timeline;
    private final ContractBook contractBook;
    private final Dice dice;
    private final SupplierSearch search;

    private TradeHistory(GeneratorParameters parameters, Population population) {
        this.parameters = parameters;
        this.population = population;
        this.timeline = Timeline.of(parameters);
        this.contractBook = new ContractBook(population);
        this.dice = Concern.HISTORY.dice(parameters);
        this.search = new SupplierSearch(contractBook, dice);
        this.running =
                1
                        / (1
                                + 1.3
                                        * parameters.habits().churnPerYear()
                                        * parameters.history().months()
                                        / 12.0);
    }

    public static ContractBook play(GeneratorParameters parameters, Population population) {
        TradeHistory history = new TradeHistory(parameters, population);
        new FirstContracts(parameters, population, history.contractBook, history::date).sign();
        history.fill();
        for (int month = 0; month < parameters.history().months(); month++) {
            history.pass(month);
        }
        history.agreeEnds();
        return history.contractBook;
    }

    /** Signs until every buyer has the contracts it starts with. */
    private void fill() {
        for (boolean grew = true; grew; ) {
            grew = false;
            for (PlannedUnit buyer : shuffledBuyers()) {
                if (gap(buyer) > 0) {
                    grew |= sign(buyer, -1);
                }
            }
        }
    }

    private void pass(int month) {
        int moving =
                dice.poisson(
                        contractBook.active().size() * parameters.habits().churnPerYear() / 12);
        int ended = 0;
        for (int i = 0; i < 10 * moving && ended < moving; i++) {
            ended += end(dice.pick(contractBook.active()), month) ? 1 : 0;
        }
        int signed = 0;
        for (int round = 0; round < 5; round++) {
            for (PlannedUnit buyer : shuffledBuyers()) {
                boolean lacks = signed < moving && gap(buyer) > 0;
                signed += lacks && sign(buyer, month) ? 1 : 0;
            }
        }
    }

    private boolean end(Deal deal, int month) {
        boolean lasting =
                population.capabilities().get(deal.capability).position() == Position.SPECIALIST;
        boolean last = contractBook.sold(deal.supplier).size() == 1 && !dice.chance(0.04);
        LocalDate day = dayOf(month);
        if (lasting || last || day.isBefore(deal.startsOn.plusDays(60))) {
            return false;
        }
        deal.endsOn = day;
        contractBook.end(deal);
        return true;
    }

    private boolean sign(PlannedUnit buyer, int month) {
        boolean complementary = dice.chance(parameters.habits().complementarity());
        OptionalInt found = complementary ? search.overThreeContracts(buyer) : OptionalInt.empty();
        if (found.isEmpty()) {
            found = search.byCapability(buyer, 0.15);
        }
        found.ifPresent(supplier -> contractBook.sign(deal(buyer, supplier, month)));
        return found.isPresent();
    }

    private Deal deal(PlannedUnit buyer, int supplier, int month) {
        LocalDate signed = month < 0 ? date(buyer.index(), supplier) : dayOf(month);
        LocalDate starts = signed.plusDays(dice.below(25));
        return new Deal(
                population.isUnit(supplier) ? ContractKind.MARKET : ContractKind.EXTERNAL,
                supplier,
                buyer.index(),
                population.offer(supplier),
                dice.logNormal(1, 0.6),
                signed,
                starts.isAfter(timeline.asOf()) ? timeline.asOf() : starts);
    }

    /** A day before the history, on which both parties exist. */
    private LocalDate date(int buyer, int supplier) {
        LocalDate since = timeline.start().minusDays(1_500);
        since = later(since, population.units().get(buyer).foundedOn());
        if (population.isUnit(supplier)) {
            since = later(since, population.units().get(supplier).foundedOn());
        }
        long days = timeline.start().toEpochDay() - since.toEpochDay();
        return since.plusDays(dice.below((int) Math.max(1, days - 30)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate dayOf(int month) {
        LocalDate last = timeline.lastDay(month);
        return last.minusDays(dice.below(last.getDayOfMonth()));
    }

    /** Contracts that a buyer lacks. */
    private int gap(PlannedUnit buyer) {
        int wanted = (int) Math.ceil(buyer.agreements() * running);
        return wanted - contractBook.bought(buyer.index()).size();
    }

    private List<PlannedUnit> shuffledBuyers() {
        List<PlannedUnit> buyers =
                new ArrayList<>(
                        population.units().stream().filter(u -> u.agreements() > 0).toList());
        dice.shuffle(buyers);
        return buyers;
    }

    /** Running contracts with partners have a term, of the others two in five. */
    private void agreeEnds() {
        for (Deal deal : contractBook.active()) {
            if (deal.kind == ContractKind.EXTERNAL || dice.chance(0.4)) {
                deal.endsOn = timeline.asOf().plusDays(30 + dice.below(700));
            }
        }
    }
}
