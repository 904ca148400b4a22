package io.rendan.generator;

import io.rendan.ecosystem.ContractKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Breaks every rule of the internal market a few times, each time in a contract or community of its
 * own, and almost breaks it as often. That some three contracts in a hundred name no success metric
 * is drawn with their terms; these are listed too.
 */
final class PlantedBreaches {

    private static final int UNITS_PER_BREACH = 300;
    private static final int LOW = 2;

    private final Ledger ledger;
    private final Roles roles;
    private final Dice dice;
    private final int count;
    private final List<Membership> memberships;
    private final List<Breach> planted = new ArrayList<>();
    private final List<Breach> decoys = new ArrayList<>();
    private final Set<Integer> unpriced = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();

    private PlantedBreaches(
            GeneratorParameters parameters,
            Ledger ledger,
            Roles roles,
            List<Membership> memberships) {
        this.ledger = ledger;
        this.roles = roles;
        this.memberships = new ArrayList<>(memberships);
        this.dice = Concern.BREACHES.dice(parameters);
        this.count = Math.max(2, Math.round(parameters.units() / (float) UNITS_PER_BREACH));
    }

    /**
     * Plants them; what is paid first, then what a request costs, then circles, which add
     * contracts.
     *
     * @param bystanders parties that circles leave alone
     */
    static PlantedBreaches plant(
            GeneratorParameters parameters,
            Ledger ledger,
            Roles roles,
            List<Membership> memberships,
            Set<Integer> bystanders) {
        var breaches = new PlantedBreaches(parameters, ledger, roles, memberships);
        breaches.listWithoutMetric();
        breaches.removePrices();
        breaches.payAfterTheEnd();
        breaches.payTooMuch();
        breaches.holdCaptive();
        breaches.disappoint();
        breaches.adjustWithoutTarget();
        breaches.skewShares();
        breaches.overcharge(UnitPrices.set(parameters, ledger));
        PlantedCircles.plant(ledger, breaches.dice, breaches.count, breaches.used, bystanders)
                .forEach(
                        circle ->
                                (circle.reason().isEmpty() ? breaches.planted : breaches.decoys)
                                        .add(circle));
        return breaches;
    }

    List<Breach> planted() {
        return List.copyOf(planted);
    }

    List<Breach> decoys() {
        return List.copyOf(decoys);
    }

    /** Contracts whose yearly value is not said. */
    Set<Integer> unpriced() {
        return Set.copyOf(unpriced);
    }

    List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    /** Whether a contract is part of a planted breach or a near miss. */
    boolean touches(int contract) {
        return used.contains(contract);
    }

    private void listWithoutMetric() {
        for (int number = 0; number < ledger.deals().size(); number++) {
            if (ledger.isInside(number)
                    && ledger.isRunning(number)
                    && ledger.terms().get(number).successMetric().isEmpty()) {
                used.add(number);
                planted.add(Breach.of("no-success-metric", number));
            }
        }
        draw(this::isOutsideWithoutMetric, count)
                .forEach(n -> miss(Breach.of("no-success-metric", n), "an outside contract"));
    }

    private boolean isOutsideWithoutMetric(int number) {
        return ledger.isOfKind(number, ContractKind.EXTERNAL)
                && ledger.isRunning(number)
                && ledger.terms().get(number).successMetric().isEmpty();
    }

    private void removePrices() {
        for (int number : draw(this::isUsual, count)) {
            unpriced.add(number);
            planted.add(Breach.of("no-price", number));
        }
    }

    private void payAfterTheEnd() {
        Timeline timeline = ledger.timeline();
        for (int number : draw(this::hasEnded, count)) {
            int last = ledger.window(number).getLast().month();
            int month = last + 1 + dice.below(Math.min(2, timeline.months() - 1 - last));
            double amount = Round.significant(0.02 * ledger.deal(number).annualValue);
            ledger.insert(number, new Settlement(number, month, amount, -1, 8, 0.9));
            planted.add(Breach.of("settled-after-end", number));
        }
        draw(this::hasEnded, count)
                .forEach(
                        n ->
                                miss(
                                        Breach.of("settled-after-end", n),
                                        "last settled in the month of its end"));
    }

    /** Ended in the window, after some months and at least one before the last. */
    private boolean hasEnded(int number) {
        Deal deal = ledger.deal(number);
        List<Settlement> window = ledger.window(number);
        return isTrade(number)
                && !deal.endsOn.equals(Deal.OPEN)
                && window.size() >= 3
                && window.getLast().month() < ledger.timeline().months() - 1
                && ledger.due(number) > 0.2 * deal.annualValue
                && ledger.paid(number) < 1.12 * ledger.due(number)
                && deal.annualValue > 5_000;
    }

    private void payTooMuch() {
        for (int number : draw(this::isUsual, count)) {
            pay(number, dice.between(1.28, 1.5));
            planted.add(Breach.of("settled-above-value", number));
        }
        for (int number : draw(this::isUsual, count)) {
            pay(number, dice.between(1.14, 1.18));
            miss(Breach.of("settled-above-value", number), "less than a fifth above its value");
        }
    }

    private void pay(int number, double share) {
        double factor = share * ledger.due(number) / ledger.paid(number);
        ledger.changeWindow(number, row -> Ledger.times(row, factor));
    }

    private void holdCaptive() {
        var captives = new Captives(ledger);
        IntPredicate captive = n -> captives.hasNoOther(n) && hasMetric(n);
        for (int number : draw(captive, count)) {
            ledger.amend(number, terms -> terms.withOutsideOption(Double.NaN));
            planted.add(Breach.of("captive-buyer", number));
        }
        draw(captive, count)
                .forEach(n -> miss(Breach.of("captive-buyer", n), "has an outside offer"));
    }

    private void disappoint() {
        for (int number : draw(this::isJudgedByPeople, count)) {
            ledger.amend(number, terms -> terms.withPenalty(Double.NaN));
            lower(number, LOW);
            planted.add(Breach.of("low-satisfaction", number));
        }
        for (int number : draw(this::isJudgedByPeople, count)) {
            lower(number, LOW);
            miss(Breach.of("low-satisfaction", number), "has a penalty");
        }
        for (int number : draw(this::isJudgedByPeople, count)) {
            ledger.amend(number, terms -> terms.withPenalty(Double.NaN));
            lower(number, 1);
            miss(Breach.of("low-satisfaction", number), "low for one month");
        }
    }

    private boolean isJudgedByPeople(int number) {
        return isUsual(number)
                && ledger.population().units().get(ledger.deal(number).supplier).headcount() >= 5;
    }

    /** Some months running of low satisfaction, all others content. */
    private void lower(int number, int months) {
        Amends.content(ledger, number);
        int first = ledger.timeline().firstOfWindow() + dice.below(12 - months);
        double rating = Round.decimals(dice.between(4, 5.8), 1);
        ledger.change(
                number,
                row ->
                        row.month() >= first && row.month() < first + months
                                ? Ledger.withSatisfaction(row, rating)
                                : row);
    }

    private void adjustWithoutTarget() {
        IntPredicate adjusts =
                n -> ledger.isOfKind(n, ContractKind.VAM) && ledger.isRunning(n) && hasMetric(n);
        for (int number : draw(adjusts, count)) {
            ledger.amend(number, terms -> terms.withThreshold(Double.NaN));
            planted.add(Breach.of("vam-without-target", number));
        }
        for (int number : draw(this::isUsual, count)) {
            ledger.amend(number, terms -> terms.withThreshold(Double.NaN));
            miss(Breach.of("vam-without-target", number), "no value adjustment");
        }
    }

    private void skewShares() {
        List<Integer> communities =
                new ArrayList<>(
                        memberships.stream().map(Membership::community).distinct().toList());
        dice.shuffle(communities);
        int breaches = Math.min(count, communities.size() / 2);
        for (int i = 0; i < breaches; i++) {
            skew(communities.get(i), dice.between(0.03, 0.09));
            planted.add(Breach.ofCommunity("profit-shares", communities.get(i)));
            int near = communities.get(breaches + i);
            skew(near, 0.003);
            miss(Breach.ofCommunity("profit-shares", near), "rounded");
        }
    }

    private void skew(int community, double by) {
        int place = 0;
        while (memberships.get(place).community() != community) {
            place++;
        }
        Membership m = memberships.get(place);
        double share = m.profitShare() > by + 0.01 ? m.profitShare() - by : m.profitShare() + by;
        memberships.set(
                place,
                new Membership(
                        m.party(),
                        m.community(),
                        Round.decimals(share, 4),
                        m.lead(),
                        m.joinedOn(),
                        m.leftOn()));
    }

    private void overcharge(UnitPrices prices) {
        IntPredicate compared =
                n ->
                        isUsual(n)
                                && prices.outsideMedian(ledger.deal(n).capability) > 0
                                && ledger.paid(n)
                                        > 25 * prices.outsideMedian(ledger.deal(n).capability);
        for (int number : draw(compared, count)) {
            charge(prices, number, dice.between(1.25, 1.6));
            planted.add(Breach.of("inside-price", number));
        }
        for (int number : draw(compared, count)) {
            charge(prices, number, 1.05);
            miss(Breach.of("inside-price", number), "less than a tenth above");
        }
    }

    /** Lets a contract cost so many times the outside median a request, to the next request. */
    private void charge(UnitPrices prices, int number, double times) {
        double price = times * prices.outsideMedian(ledger.deal(number).capability);
        prices.setRequests(number, (int) Math.round(ledger.paid(number) / price));
    }

    /** A contract of two ordinary units that has run for all of the window, and still does. */
    private boolean isUsual(int number) {
        return isTrade(number)
                && ledger.isRunning(number)
                && ledger.window(number).size() == 12
                && ledger.due(number) > 0.99 * ledger.deal(number).annualValue
                && hasMetric(number)
                && ledger.deal(number).annualValue > 5_000;
    }

    private boolean isTrade(int number) {
        Deal deal = ledger.deal(number);
        Population population = ledger.population();
        boolean trade = deal.kind == ContractKind.MARKET || deal.kind == ContractKind.EMC;
        return trade
                && deal.capability >= 0
                && population.units().get(deal.supplier).position() != Position.OFFICE
                && roles.isOrdinary(deal.supplier);
    }

    private boolean hasMetric(int number) {
        return !ledger.terms().get(number).successMetric().isEmpty();
    }

    private void miss(Breach breach, String why) {
        decoys.add(breach.butNot(why));
    }

    /** Some contracts of a kind that nothing has been done to yet, by chance. */
    private List<Integer> draw(IntPredicate fits, int most) {
        List<Integer> candidates = new ArrayList<>();
        for (int number = 0; number < ledger.deals().size(); number++) {
            if (!used.contains(number) && fits.test(number)) {
                candidates.add(number);
            }
        }
        dice.shuffle(candidates);
        List<Integer> drawn = List.copyOf(candidates.subList(0, Math.min(most, candidates.size())));
        used.addAll(drawn);
        return drawn;
    }
}
