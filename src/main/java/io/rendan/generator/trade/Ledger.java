package io.rendan.generator.trade;

import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.Population;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * Contracts, terms and months of settlement while they are put in order and blemished. Contracts
 * are known by their number; months of one contract stand together.
 */
public final class Ledger {

    private final Timeline timeline;
    private final Population population;
    private final List<Deal> deals;
    private final List<Terms> terms;
    private final List<List<PlannedSettlement>> months = new ArrayList<>();

    public Ledger(
            GeneratorParameters parameters,
            Population population,
            List<Deal> deals,
            List<Terms> terms,
            List<PlannedSettlement> settlements) {
        this.timeline = Timeline.of(parameters);
        this.population = population;
        this.deals = new ArrayList<>(deals);
        this.terms = new ArrayList<>(terms);
        deals.forEach(deal -> months.add(new ArrayList<>()));
        settlements.forEach(row -> months.get(row.deal()).add(row));
    }

    public Timeline timeline() {
        return timeline;
    }

    public Population population() {
        return population;
    }

    public List<Deal> deals() {
        return deals;
    }

    public List<Terms> terms() {
        return terms;
    }

    public Deal deal(int number) {
        return deals.get(number);
    }

    /** Adds a contract with its months; returns its number. */
    public int add(Deal deal, Terms agreed, ToIntFunction<Integer> monthlyAmount) {
        int number = deals.size();
        deals.add(deal);
        terms.add(agreed);
        List<PlannedSettlement> rows = new ArrayList<>();
        for (int month = timeline.firstSettled(); month < timeline.months(); month++) {
            if (timeline.share(month, deal.startsOn, deal.endsOn) > 0) {
                int amount = monthlyAmount.applyAsInt(month);
                rows.add(new PlannedSettlement(number, month, amount, -1, 8.2, 0.9));
            }
        }
        months.add(rows);
        return number;
    }

    /** All months of all contracts, in the order of the file. */
    public List<PlannedSettlement> settlements() {
        List<PlannedSettlement> all = new ArrayList<>();
        months.forEach(all::addAll);
        return all;
    }

    /** The months of a contract in the window of twelve. */
    public List<PlannedSettlement> window(int number) {
        return months.get(number).stream()
                .filter(row -> row.month() >= timeline.firstOfWindow())
                .toList();
    }

    public void change(int number, UnaryOperator<PlannedSettlement> change) {
        months.get(number).replaceAll(change);
    }

    public void changeWindow(int number, UnaryOperator<PlannedSettlement> change) {
        change(number, row -> row.month() < timeline.firstOfWindow() ? row : change.apply(row));
    }

    public void insert(int number, PlannedSettlement row) {
        months.get(number).add(row);
        months.get(number).sort(Comparator.comparingInt(PlannedSettlement::month));
    }

    public void amend(int number, UnaryOperator<Terms> change) {
        terms.set(number, change.apply(terms.get(number)));
    }

    public static PlannedSettlement times(PlannedSettlement row, double factor) {
        return withAmount(row, row.amount() * factor);
    }

    static PlannedSettlement withAmount(PlannedSettlement row, double amount) {
        return new PlannedSettlement(
                row.deal(),
                row.month(),
                amount < 1_000 ? Round.decimals(amount, 2) : Math.rint(amount),
                row.requests(),
                row.satisfaction(),
                row.onTime());
    }

    static PlannedSettlement withRequests(PlannedSettlement row, int requests) {
        return new PlannedSettlement(
                row.deal(), row.month(), row.amount(), requests, row.satisfaction(), row.onTime());
    }

    public static PlannedSettlement withSatisfaction(PlannedSettlement row, double satisfaction) {
        return new PlannedSettlement(
                row.deal(), row.month(), row.amount(), row.requests(), satisfaction, row.onTime());
    }

    /** Paid in the window. */
    public double paid(int number) {
        return window(number).stream().mapToDouble(PlannedSettlement::amount).sum();
    }

    /** What the yearly value allows for the days of the window in which the contract ran. */
    public double due(int number) {
        Deal deal = deals.get(number);
        LocalDate first = timeline.asOf().minusDays(364);
        long from = Math.max(first.toEpochDay(), deal.startsOn.toEpochDay());
        long to = Math.min(timeline.asOf().toEpochDay(), deal.endsOn.toEpochDay());
        return deal.annualValue * Math.max(0, to - from + 1) / 365;
    }

    public boolean isRunning(int number) {
        return deals.get(number).isActiveOn(timeline.asOf());
    }

    /** Whether the contract is one that rules judge. */
    public boolean isInside(int number) {
        return switch (deals.get(number).kind) {
            case MARKET, EMC, VAM -> true;
            case EXTERNAL, SALES -> false;
        };
    }

    public boolean isOfKind(int number, ContractKind kind) {
        return deals.get(number).kind == kind;
    }
}
