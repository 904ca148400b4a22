package io.rendan.generator.planted;

import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.Ledger;
import io.rendan.generator.trade.PlannedSettlement;

import java.util.List;

/** Breaks rules of what is paid and how content the buyer is, month by month. */
record PaymentBreaches(BreachBook book, Ledger ledger) {

    private static final int LOW_MONTHS = 2;

    PaymentBreaches(BreachBook book) {
        this(book, book.ledger());
    }

    void payAfterTheEnd() {
        Timeline timeline = ledger.timeline();
        for (int number : book.draw(this::hasEnded)) {
            int last = ledger.window(number).getLast().month();
            int month = last + 1 + book.dice().below(Math.min(2, timeline.months() - 1 - last));
            double amount = Round.significant(0.02 * ledger.deal(number).annualValue);
            ledger.insert(number, new PlannedSettlement(number, month, amount, -1, 8, 0.9));
            book.plant(Breach.of("settled-after-end", number));
        }
        for (int number : book.draw(this::hasEnded)) {
            book.miss(
                    Breach.of("settled-after-end", number), "last settled in the month of its end");
        }
    }

    /** Ended in the window, after some months and at least one before the last. */
    private boolean hasEnded(int number) {
        Deal deal = ledger.deal(number);
        List<PlannedSettlement> window = ledger.window(number);
        return book.isTrade(number)
                && !deal.endsOn.equals(Deal.OPEN)
                && window.size() >= 3
                && window.getLast().month() < ledger.timeline().months() - 1
                && ledger.due(number) > 0.2 * deal.annualValue
                && ledger.paid(number) < 1.12 * ledger.due(number)
                && deal.annualValue > 5_000;
    }

    void payTooMuch() {
        for (int number : book.draw(book::isUsual)) {
            pay(number, book.dice().between(1.28, 1.5));
            book.plant(Breach.of("settled-above-value", number));
        }
        for (int number : book.draw(book::isUsual)) {
            pay(number, book.dice().between(1.14, 1.18));
            book.miss(
                    Breach.of("settled-above-value", number), "less than a fifth above its value");
        }
    }

    private void pay(int number, double share) {
        double factor = share * ledger.due(number) / ledger.paid(number);
        ledger.changeWindow(number, row -> Ledger.times(row, factor));
    }

    void disappoint() {
        for (int number : book.draw(this::isJudgedByPeople)) {
            ledger.amend(number, terms -> terms.withPenalty(Double.NaN));
            lower(number, LOW_MONTHS);
            book.plant(Breach.of("low-satisfaction", number));
        }
        for (int number : book.draw(this::isJudgedByPeople)) {
            lower(number, LOW_MONTHS);
            book.miss(Breach.of("low-satisfaction", number), "has a penalty");
        }
        for (int number : book.draw(this::isJudgedByPeople)) {
            ledger.amend(number, terms -> terms.withPenalty(Double.NaN));
            lower(number, 1);
            book.miss(Breach.of("low-satisfaction", number), "low for one month");
        }
    }

    private boolean isJudgedByPeople(int number) {
        return book.isUsual(number)
                && ledger.population().units().get(ledger.deal(number).supplier).headcount() >= 5;
    }

    /** Some months running of low satisfaction, all others content. */
    private void lower(int number, int months) {
        Amends.content(ledger, number);
        int first = ledger.timeline().firstOfWindow() + book.dice().below(12 - months);
        double rating = Round.decimals(book.dice().between(4, 5.8), 1);
        ledger.change(
                number,
                row ->
                        row.month() >= first && row.month() < first + months
                                ? Ledger.withSatisfaction(row, rating)
                                : row);
    }
}
