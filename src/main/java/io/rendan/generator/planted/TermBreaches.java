package io.rendan.generator.planted;

import io.rendan.generator.trade.Captives;
import io.rendan.generator.trade.Ledger;
import io.rendan.network.ContractKind;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** Breaks rules of what is agreed: no metric, no price, no way out, no target. */
record TermBreaches(BreachBook book, Ledger ledger) {

    TermBreaches(BreachBook book) {
        this(book, book.ledger());
    }

    /** That some three contracts in a hundred name no success metric is drawn with their terms. */
    void listWithoutMetric() {
        for (int number = 0; number < ledger.deals().size(); number++) {
            if (ledger.isInside(number) && ledger.isRunning(number) && !book.hasMetric(number)) {
                book.plant(Breach.of("no-success-metric", number));
            }
        }
        book.draw(this::isOutsideWithoutMetric)
                .forEach(n -> book.miss(Breach.of("no-success-metric", n), "an outside contract"));
    }

    private boolean isOutsideWithoutMetric(int number) {
        return ledger.isOfKind(number, ContractKind.EXTERNAL)
                && ledger.isRunning(number)
                && !book.hasMetric(number);
    }

    /** Contracts whose yearly value is not said. */
    Set<Integer> removePrices() {
        Set<Integer> unpriced = new HashSet<>();
        for (int number : book.draw(book::isUsual)) {
            unpriced.add(number);
            book.plant(Breach.of("no-price", number));
        }
        return unpriced;
    }

    void holdCaptive() {
        var captives = new Captives(ledger);
        IntPredicate captive = n -> captives.hasNoOther(n) && book.hasMetric(n);
        for (int number : book.draw(captive)) {
            ledger.amend(number, terms -> terms.withOutsideOption(Double.NaN));
            book.plant(Breach.of("captive-buyer", number));
        }
        book.draw(captive)
                .forEach(n -> book.miss(Breach.of("captive-buyer", n), "has an outside offer"));
    }

    void adjustWithoutTarget() {
        IntPredicate adjusts =
                n ->
                        ledger.isOfKind(n, ContractKind.VAM)
                                && ledger.isRunning(n)
                                && book.hasMetric(n);
        for (int number : book.draw(adjusts)) {
            ledger.amend(number, terms -> terms.withThreshold(Double.NaN));
            book.plant(Breach.of("vam-without-target", number));
        }
        for (int number : book.draw(book::isUsual)) {
            ledger.amend(number, terms -> terms.withThreshold(Double.NaN));
            book.miss(Breach.of("vam-without-target", number), "no value adjustment");
        }
    }
}
