package io.rendan.generator;

import io.rendan.generator.SyntheticEcosystem.Rows;
import io.rendan.generator.market.CapacityMaker;
import io.rendan.generator.market.CollaborationMaker;
import io.rendan.generator.market.CommunityMaker;
import io.rendan.generator.market.Deal;
import io.rendan.generator.market.InteractionMaker;
import io.rendan.generator.market.Ledger;
import io.rendan.generator.market.MarketHistory;
import io.rendan.generator.market.NeedMaker;
import io.rendan.generator.market.PlannedSettlement;
import io.rendan.generator.market.RevenueAllocation;
import io.rendan.generator.market.Roles;
import io.rendan.generator.market.SettlementMaker;
import io.rendan.generator.market.SideContracts;
import io.rendan.generator.market.StatementMaker;
import io.rendan.generator.market.Terms;
import io.rendan.generator.market.Tie;
import io.rendan.generator.market.TradeMarket;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.planted.Amends;
import io.rendan.generator.planted.PlantedBreaches;
import io.rendan.generator.planted.PlantedOpportunities;
import io.rendan.generator.population.Population;

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
        TradeMarket market = MarketHistory.play(parameters, population);
        Roles roles = Roles.cast(parameters, market);
        CommunityMaker communities = CommunityMaker.form(parameters, market);
        List<Deal> side = SideContracts.sign(parameters, population);
        PlantedOpportunities opportunities =
                PlantedOpportunities.plant(
                        parameters, market, side, roles, communities.memberships());
        List<Deal> deals = Terms.order(market.deals(), side);
        RevenueAllocation.flow(parameters, population, deals);
        RevenueAllocation.imagine(parameters, opportunities.planted(), deals);
        List<PlannedSettlement> settlements =
                SettlementMaker.settle(parameters, population, roles, deals);
        List<Tie> ties = CollaborationMaker.grow(parameters, population, deals, settlements);
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
            CommunityMaker communities,
            Roles roles,
            PlantedOpportunities opportunities,
            Ledger ledger,
            PlantedBreaches breaches,
            List<Tie> ties) {
        List<Deal> deals = List.copyOf(ledger.deals());
        List<PlannedSettlement> settlements = ledger.settlements();
        CapacityMaker capacities =
                CapacityMaker.plan(parameters, population, roles, deals, settlements);
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
                NeedMaker.state(
                        parameters, population, deals, settlements, opportunities, capacities),
                StatementMaker.of(parameters, population, deals, settlements),
                ties,
                InteractionMaker.of(parameters, population, ties));
    }
}
