package io.rendan.generator.planted;

import io.rendan.generator.trade.Ledger;
import io.rendan.generator.trade.UnitPrices;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Lets some contracts cost more a request inside than the same costs outside. */
record PriceBreaches(BreachBook book, Ledger ledger, UnitPrices prices) {

    PriceBreaches(BreachBook book, UnitPrices prices) {
        this(book, book.ledger(), prices);
    }

    /** Leaves alone what the suppliers of planted pairs sell: it tells what they ask. */
    void overcharge(PlantedOpportunities opportunities) {
        Set<Integer> suppliers = new HashSet<>();
        opportunities.stopgaps().forEach(pair -> suppliers.add(pair.supplier()));
        book.reserve(
                IntStream.range(0, ledger.deals().size())
                        .filter(number -> suppliers.contains(ledger.deal(number).supplier))
                        .boxed()
                        .toList());
        IntPredicate compared =
                n -> book.isUsual(n) && outside(n) > 0 && ledger.paid(n) > 25 * outside(n);
        for (int number : book.draw(compared)) {
            charge(number, book.dice().between(1.25, 1.6));
            book.plant(Breach.of("inside-price", number));
        }
        for (int number : book.draw(compared)) {
            charge(number, 1.05);
            book.miss(Breach.of("inside-price", number), "less than a tenth above");
        }
    }

    /** Lets a contract cost so many times the outside median a request, to the next request. */
    private void charge(int number, double times) {
        double price = times * outside(number);
        prices.setRequests(number, (int) Math.round(ledger.paid(number) / price));
    }

    private double outside(int number) {
        return prices.outsideMedian(ledger.deal(number).capability);
    }
}
