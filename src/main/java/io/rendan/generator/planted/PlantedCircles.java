package io.rendan.generator.planted;

import io.rendan.algorithm.Pairs;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedPlatform;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.Ledger;
import io.rendan.generator.trade.Terms;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Money that runs in circles: fees that come back as value adjustment, and contracts of three or
 * four units of one platform that pay each other the same. A circle in which one pays much less is
 * a near miss.
 */
final class PlantedCircles {

    private static final String RULE = "circular-dealing";
    private static final double LITTLE = 0.03;
    private static final Terms USUAL = new Terms("user rating", 8.5, 0.06, Double.NaN);

    private final BreachBook book;
    private final Ledger ledger;
    private final Dice dice;
    private final Set<Integer> used;
    private final Set<Integer> bystanders;
    private final double[] income;

    private PlantedCircles(BreachBook book, Set<Integer> bystanders) {
        this.book = book;
        this.ledger = book.ledger();
        this.dice = book.dice();
        this.used = book.used();
        this.bystanders = new HashSet<>(bystanders);
        this.income = new double[ledger.population().parties()];
        for (int number = 0; number < ledger.deals().size(); number++) {
            income[ledger.deal(number).supplier] += ledger.paid(number);
        }
    }

    /**
     * As many circles as the book asks for, half of them fees, and as many near misses as contracts
     * make.
     *
     * @param bystanders parties that circles leave alone
     */
    static void plant(BreachBook book, Set<Integer> bystanders) {
        var planted = new PlantedCircles(book, bystanders);
        planted.payFeesBack((book.count() + 1) / 2);
        List<List<PlannedUnit>> rounds = planted.rounds(book.count());
        for (int i = 0; i < rounds.size(); i++) {
            planted.deal(rounds.get(i), i >= rounds.size() / 2);
        }
    }

    private void payFeesBack(int most) {
        Map<Long, Integer> fees = new HashMap<>();
        Map<Long, Integer> others = new HashMap<>();
        List<Integer> adjustments = new ArrayList<>();
        for (int number = 0; number < ledger.deals().size(); number++) {
            Deal deal = ledger.deal(number);
            long pair = Pairs.ordered(deal.supplier, deal.buyer);
            if (deal.kind == ContractKind.VAM
                    && ledger.paid(number) > 0
                    && !used.contains(number)) {
                adjustments.add(number);
            } else if (ledger.isInside(number) && ledger.paid(number) > 0) {
                fees.put(pair, number);
                others.merge(pair, 1, Integer::sum);
            }
        }
        dice.shuffle(adjustments);
        int made = 0;
        for (int number : adjustments) {
            Deal deal = ledger.deal(number);
            long back = Pairs.ordered(deal.buyer, deal.supplier);
            boolean simple = others.getOrDefault(back, 0) == 1;
            if (made < most && simple && !used.contains(fees.getOrDefault(back, -1))) {
                int fee = fees.getOrDefault(back, -1);
                double aim = ledger.paid(fee) * dice.between(0.94, 0.99);
                Amends.scale(ledger, number, aim / ledger.paid(number));
                book.plant(Breach.of(RULE, fee, number));
                made++;
            }
        }
    }

    /** Groups of three and four units of one open platform, each with another offer, none twice. */
    private List<List<PlannedUnit>> rounds(int count) {
        Population population = ledger.population();
        LocalDate established = ledger.timeline().asOf().minusDays(900);
        List<List<PlannedUnit>> rounds = new ArrayList<>();
        List<PlannedPlatform> platforms = new ArrayList<>(population.platforms());
        dice.shuffle(platforms);
        for (int i = 0; i < 4 * count && rounds.size() < count; i++) {
            PlannedPlatform platform = platforms.get(i % platforms.size());
            List<PlannedUnit> free =
                    new ArrayList<>(
                            population.units().stream()
                                    .filter(u -> population.platform(u).equals(platform))
                                    .filter(u -> !platform.isClosed() && u.position().isMaker())
                                    .filter(u -> u.foundedOn().isBefore(established))
                                    .filter(u -> income[u.index()] > 100_000)
                                    .filter(u -> !bystanders.contains(u.index()))
                                    .toList());
            int size = 3 + rounds.size() % 2;
            dice.shuffle(free);
            Set<Integer> capabilities = new HashSet<>();
            free.removeIf(unit -> !capabilities.add(unit.capability()));
            if (free.size() >= size) {
                List<PlannedUnit> round = List.copyOf(free.subList(0, size));
                round.forEach(unit -> bystanders.add(unit.index()));
                rounds.add(round);
            }
        }
        return rounds;
    }

    private void deal(List<PlannedUnit> round, boolean miss) {
        double value =
                LITTLE
                        * round.stream()
                                .mapToDouble(unit -> income[unit.index()])
                                .min()
                                .orElseThrow();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            double share = miss && i == 0 ? 0.7 : dice.between(0.97, 1);
            PlannedUnit buyer = round.get((i + 1) % round.size());
            numbers.add(sign(round.get(i), buyer, Round.significant(value * share)));
        }
        Breach circle = new Breach(RULE, numbers, -1, "");
        if (miss) {
            book.miss(circle, "one pays a third less");
        } else {
            book.plant(circle);
        }
    }

    private int sign(PlannedUnit supplier, PlannedUnit buyer, double value) {
        LocalDate day = ledger.timeline().asOf().minusDays(500 + dice.below(300));
        Deal deal =
                new Deal(
                        ContractKind.MARKET,
                        supplier.index(),
                        buyer.index(),
                        -1,
                        1,
                        day,
                        day.plusDays(dice.below(25)));
        deal.annualValue = value;
        Timeline timeline = ledger.timeline();
        return ledger.add(
                deal,
                USUAL.withOutsideOption(Round.significant(1.06 * value)),
                month ->
                        (int)
                                Math.rint(
                                        value
                                                / 12
                                                * timeline.share(
                                                        month, deal.startsOn, deal.endsOn)));
    }
}
