package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.Population;
import io.rendan.network.ContractKind;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds up each unit's months: user revenue is what segments paid it, ecosystem revenue what others
 * paid it and, for a few, some other income; cost is what it paid others and its own; about six per
 * cent of revenue is shared.
 */
public final class StatementMaker {

    private StatementMaker() {}

    public static List<PlannedStatement> of(
            GeneratorParameters parameters,
            Population population,
            List<Deal> deals,
            List<PlannedSettlement> settlements) {
        Timeline timeline = Timeline.of(parameters);
        int units = population.units().size();
        double[][] fromUsers = new double[timeline.months()][units];
        double[][] fromOthers = new double[timeline.months()][units];
        double[][] outlay = new double[timeline.months()][units];
        for (PlannedSettlement row : settlements) {
            Deal deal = deals.get(row.deal());
            if (population.isUnit(deal.supplier)) {
                boolean sale = deal.kind == ContractKind.SALES;
                (sale ? fromUsers : fromOthers)[row.month()][deal.supplier] += row.amount();
            }
            if (population.isUnit(deal.buyer)) {
                outlay[row.month()][deal.buyer] += row.amount();
            }
        }
        Dice dice = Concern.STATEMENTS.dice(parameters);
        List<PlannedStatement> statements = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            double ownShare = dice.between(0.55, 0.85);
            double shared = dice.gaussian(parameters.habits().sharingPool(), 0.015, 0, 0.12);
            double other = dice.chance(0.03) ? dice.between(0.01, 0.05) : 0;
            for (int month = timeline.firstSettled(); month < timeline.months(); month++) {
                double paid = outlay[month][unit];
                double users = fromUsers[month][unit];
                double others = fromOthers[month][unit] * (1 + other);
                double added = Math.max(0, users + others - paid);
                double own = added * Math.min(1, ownShare + 0.05 * dice.gaussian());
                statements.add(
                        new PlannedStatement(
                                unit,
                                month,
                                Math.rint(users),
                                Math.ceil(others),
                                Math.rint(paid + own),
                                Math.rint(Math.min(shared * (users + others), added - own))));
            }
        }
        return statements;
    }
}
