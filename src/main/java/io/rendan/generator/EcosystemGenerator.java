package io.rendan.generator;

import io.rendan.generator.SyntheticEcosystem.Collaboration;
import io.rendan.generator.SyntheticEcosystem.Communities;
import io.rendan.generator.SyntheticEcosystem.Market;
import io.rendan.generator.SyntheticEcosystem.Months;
import io.rendan.generator.SyntheticEcosystem.Planted;
import io.rendan.generator.SyntheticEcosystem.Rows;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.planted.Amends;
import io.rendan.generator.planted.PlantedBreaches;
import io.rendan.generator.planted.PlantedOpportunities;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.CapacityMaker;
import io.rendan.generator.trade.CollaborationMaker;
import io.rendan.generator.trade.CommunityMaker;
import io.rendan.generator.trade.ContractBook;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.InteractionMaker;
import io.rendan.generator.trade.Ledger;
import io.rendan.generator.trade.NeedMaker;
import io.rendan.generator.trade.PlannedSettlement;
import io.rendan.generator.trade.RevenueAllocation;
import io.rendan.generator.trade.Roles;
import io.rendan.generator.trade.SettlementMaker;
import io.rendan.generator.trade.SideContracts;
import io.rendan.generator.trade.StatementMaker;
import io.rendan.generator.trade.Terms;
import io.rendan.generator.trade.Tie;
import io.rendan.generator.trade.TradeHistory;

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
        ContractBook contractBook = TradeHistory.play(parameters, population);
        Roles roles = Roles.cast(parameters, contractBook);
        CommunityMaker communities = CommunityMaker.form(parameters, contractBook);
        List<Deal> side = SideContracts.sign(parameters, population);
        PlantedOpportunities opportunities =
                PlantedOpportunities.plant(
                        parameters, contractBook, side, roles, communities.memberships());
        List<Deal> deals = Terms.order(contractBook.deals(), side);
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
                        ledger,
                        ties,
                        new Planted(roles, opportunities, breaches)));
    }

    private static Rows rows(
            GeneratorParameters parameters,
            Population population,
            CommunityMaker communities,
            Ledger ledger,
            List<Tie> ties,
            Planted planted) {
        List<Deal> deals = List.copyOf(ledger.deals());
        List<PlannedSettlement> settlements = ledger.settlements();
        CapacityMaker capacities =
                CapacityMaker.plan(parameters, population, planted.roles(), deals, settlements);
        return new Rows(
                parameters,
                population,
                new Communities(communities.formed(), planted.breaches().memberships()),
                new Market(
                        deals,
                        List.copyOf(ledger.terms()),
                        capacities.offers(),
                        NeedMaker.state(
                                parameters,
                                population,
                                deals,
                                settlements,
                                planted.opportunities(),
                                capacities)),
                new Months(
                        settlements, StatementMaker.of(parameters, population, deals, settlements)),
                new Collaboration(ties, InteractionMaker.of(parameters, population, ties)),
                planted);
    }
}
