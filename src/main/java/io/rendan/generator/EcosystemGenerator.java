package io.rendan.generator;

import io.rendan.generator.SyntheticEcosystem.Rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes an ecosystem after the RenDanHeYi model, with planted silos, bottlenecks and opportunities
 * and with decoys that resemble them.
 *
 * <p>Pure: same parameters, same ecosystem. Time and memory grow with the number of rows, about 150
 * for a unit and 36 months.
 */
public final class EcosystemGenerator {

    private EcosystemGenerator() {}

    /** Generates an ecosystem. */
    public static SyntheticEcosystem generate(GeneratorParameters parameters) {
        Population population = Population.of(parameters);
        Market market = MarketHistory.play(parameters, population);
        Roles roles = Roles.cast(parameters, market);
        Communities communities = Communities.form(parameters, market);
        List<Deal> side = SideContracts.sign(parameters, population);
        PlantedOpportunities opportunities =
                PlantedOpportunities.plant(
                        parameters, market, side, roles, communities.memberships());
        List<Pair> unmet = new ArrayList<>(opportunities.planted());
        unmet.addAll(opportunities.needOnly());
        List<Deal> deals = Terms.order(market.deals(), side);
        Money.flow(parameters, population, deals);
        Money.imagine(parameters, unmet, deals);
        List<Settlement> settlements = Settlements.settle(parameters, population, roles, deals);
        List<Tie> ties = Collaboration.grow(parameters, population, deals, settlements);
        Ledger ledger =
                new Ledger(
                        parameters, population, deals, Terms.draw(deals, parameters), settlements);
        Amends.make(parameters, ledger);
        PlantedBreaches breaches =
                PlantedBreaches.plant(
                        parameters,
                        ledger,
                        roles,
                        communities.memberships(),
                        bystanders(opportunities));
        return new SyntheticEcosystem(
                rows(
                        parameters,
                        population,
                        communities,
                        roles,
                        opportunities,
                        ledger,
                        breaches,
                        unmet,
                        ties));
    }

    private static Rows rows(
            GeneratorParameters parameters,
            Population population,
            Communities communities,
            Roles roles,
            PlantedOpportunities opportunities,
            Ledger ledger,
            PlantedBreaches breaches,
            List<Pair> unmet,
            List<Tie> ties) {
        List<Deal> deals = List.copyOf(ledger.deals());
        List<Settlement> settlements = ledger.settlements();
        return new Rows(
                parameters,
                population,
                communities.formed(),
                breaches.memberships(),
                roles,
                opportunities,
                deals,
                List.copyOf(ledger.terms()),
                breaches,
                settlements,
                Capacities.plan(parameters, population, roles, deals, settlements),
                Needs.state(parameters, population, deals, settlements, unmet),
                Statements.of(parameters, population, deals, settlements),
                ties,
                Interactions.of(parameters, population, ties));
    }

    private static Set<Integer> bystanders(PlantedOpportunities opportunities) {
        List<Pair> pairs = new ArrayList<>(opportunities.planted());
        pairs.addAll(opportunities.needOnly());
        pairs.addAll(opportunities.tiesOnly());
        return PlantedCircles.parties(pairs);
    }
}
