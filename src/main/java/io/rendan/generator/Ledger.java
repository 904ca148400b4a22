package io.rendan.generator;

import io.rendan.ecosystem.ContractKind;

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
final class Ledger {

    private final Timeline timeline;
    private final Population population;
    private final List<Deal> deals;
    private final List<Terms> terms;
    private final List<List<Settlement>> months = new ArrayList<>();

    Ledger(
            GeneratorParameters parameters,
            Population population,
            List<Deal> deals,
            List<Terms> terms,
            List<Settlement> settlements) {
        this.timeline = Timeline.of(parameters);
        this.population = population;
        this.deals = new ArrayList<>(deals);
        this.terms = new ArrayList<>(terms);
        deals.forEach(deal -> months.add(new ArrayList<>()));
        settlements.forEach(row -> months.get(row.deal()).add(row));
    }

    Timeline timeline() {
        return timeline;
    }

    Population population() {
        return population;
    }

    List<Deal> deals() {
        return deals;
    }

    List<Terms> terms() {
        return terms;
    }

    Deal deal(int number) {
        return deals.get(number);
    }

    /** Adds a contract with its months; returns its number. */
    int add(Deal deal, Terms agreed, ToIntFunction<Integer> monthlyAmount) {
        int number = deals.size();
        deals.add(deal);
        terms.add(agreed);
        List<Settlement> rows = new ArrayList<>();
        for (int month = timeline.firstSettled(); month < timeline.months(); month++) {
            if (timeline.share(month, deal.startsOn, deal.endsOn) > 0) {
                int amount = monthlyAmount.applyAsInt(month);
                rows.add(new Settlement(number, month, amount, -1, 8.2, 0.9));
            }
        }
        months.add(rows);
        return number;
    }

    /** All months of all contracts, in the order of the file. */
    List<Settlement> settlements() {
        List<Settlement> all = new ArrayList<>();
        months.forEach(all::addAll);
        return all;
    }

    /** The months of a contract in the window of twelve. */
    List<Settlement> window(int number) {
        return months.get(number).stream()
                .filter(row -> row.month() >= timeline.firstOfWindow())
                .toList();
    }

    void change(int number, UnaryOperator<Settlement> change) {
        months.get(number).replaceAll(change);
    }

    void changeWindow(int number, UnaryOperator<Settlement> change) {
        change(number, row -> row.month() < timeline.firstOfWindow() ? row : change.apply(row));
    }

    void insert(int number, Settlement row) {
        months.get(number).add(row);
        months.get(number).sort(Comparator.comparingInt(Settlement::month));
    }

    void amend(int number, UnaryOperator<Terms> change) {
        terms.set(number, change.apply(terms.get(number)));
    }

    static Settlement times(Settlement row, double factor) {
        return withAmount(row, row.amount() * factor);
    }

    static Settlement withAmount(Settlement row, double amount) {
        return new Settlement(
                row.deal(),
                row.month(),
                amount < 1_000 ? Round.decimals(amount, 2) : Math.rint(amount),
                row.requests(),
                row.satisfaction(),
                row.onTime());
    }

    static Settlement withRequests(Settlement row, int requests) {
        return new Settlement(
                row.deal(), row.month(), row.amount(), requests, row.satisfaction(), row.onTime());
    }

    static Settlement withSatisfaction(Settlement row, double satisfaction) {
        return new Settlement(
                row.deal(), row.month(), row.amount(), row.requests(), satisfaction, row.onTime());
    }

    /** Paid in the window. */
    double paid(int number) {
        return window(number).stream().mapToDouble(Settlement::amount).sum();
    }

    /** What the yearly value allows for the days of the window in which the contract ran. */
    double due(int number) {
        Deal deal = deals.get(number);
        LocalDate first = timeline.asOf().minusDays(364);
        long from = Math.max(first.toEpochDay(), deal.startsOn.toEpochDay());
        long to = Math.min(timeline.asOf().toEpochDay(), deal.endsOn.toEpochDay());
        return deal.annualValue * Math.max(0, to - from + 1) / 365;
    }

    boolean isRunning(int number) {
        return deals.get(number).isActiveOn(timeline.asOf());
    }

    /** Whether the contract is one that rules judge. */
    boolean isInside(int number) {
        return switch (deals.get(number).kind) {
            case MARKET, EMC, VAM -> true;
            case EXTERNAL, SALES -> false;
        };
    }

    boolean isOfKind(int number, ContractKind kind) {
        return deals.get(number).kind == kind;
    }
}
