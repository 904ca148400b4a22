package io.rendan.generator;

import io.rendan.ecosystem.ContractKind;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds up each unit's months: user revenue is what segments paid it, ecosystem revenue what others
 * paid it and, for a few, some other income; cost is what it paid others and its own; about six per
 * cent of revenue is shared.
 */
final class Statements {

    private Statements() {}

    static List<Statement> of(
            GeneratorParameters parameters,
            Population population,
            List<Deal> deals,
            List<Settlement> settlements) {
        Timeline timeline = Timeline.of(parameters);
        int units = population.units().size();
        double[][] fromUsers = new double[timeline.months()][units];
        double[][] fromOthers = new double[timeline.months()][units];
        double[][] outlay = new double[timeline.months()][units];
        for (Settlement row : settlements) {
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
        List<Statement> statements = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            double ownShare = dice.between(0.55, 0.85);
            double shared = dice.gaussian(parameters.sharingPool(), 0.015, 0, 0.12);
            double other = dice.chance(0.03) ? dice.between(0.01, 0.05) : 0;
            for (int month = timeline.firstSettled(); month < timeline.months(); month++) {
                double paid = outlay[month][unit];
                double users = fromUsers[month][unit];
                double others = fromOthers[month][unit] * (1 + other);
                double added = Math.max(0, users + others - paid);
                double own = added * Math.min(1, ownShare + 0.05 * dice.gaussian());
                statements.add(
                        new Statement(
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
