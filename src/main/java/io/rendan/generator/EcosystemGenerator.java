package io.rendan.generator;

import io.rendan.generator.SyntheticEcosystem.Rows;

import java.util.List;

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
        List<Deal> deals = Terms.order(market.deals(), side);
        Money.flow(parameters, population, deals);
        Money.imagine(parameters, opportunities.planted(), deals);
        List<Settlement> settlements = Settlements.settle(parameters, population, roles, deals);
        List<Tie> ties = Collaboration.grow(parameters, population, deals, settlements);
        Ledger ledger =
                new Ledger(
                        parameters, population, deals, Terms.draw(deals, parameters), settlements);
        Amends.make(parameters, ledger);
        PlantedBreaches breaches =
                PlantedBreaches.plant(
                        parameters, ledger, roles, communities.memberships(), opportunities);
        return new SyntheticEcosystem(
                rows(
                        parameters,
                        population,
                        communities,
                        roles,
                        opportunities,
                        ledger,
                        breaches,
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
            List<Tie> ties) {
        List<Deal> deals = List.copyOf(ledger.deals());
        List<Settlement> settlements = ledger.settlements();
        Capacities capacities = Capacities.plan(parameters, population, roles, deals, settlements);
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
                capacities.offers(),
                Needs.state(parameters, population, deals, settlements, opportunities, capacities),
                Statements.of(parameters, population, deals, settlements),
                ties,
                Interactions.of(parameters, population, ties));
    }
}
