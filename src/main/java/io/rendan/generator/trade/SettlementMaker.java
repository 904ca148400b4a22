package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.Population;
import io.rendan.network.ContractKind;

import java.util.ArrayList;
import java.util.List;

/**
 * Settles contracts month by month: a twelfth of the yearly value for the days that they run, with
 * season, growth and chance; requests grow with the root of the money and come at random.
 */
public final class SettlementMaker {

    private static final double GROWTH_PER_YEAR = 0.04;

    private final Timeline timeline;
    private final Population population;
    private final Roles roles;
    private final Dice dice;
    private final double[] grade;

    private SettlementMaker(GeneratorParameters parameters, Population population, Roles roles) {
        this.timeline = Timeline.of(parameters);
        this.population = population;
        this.roles = roles;
        this.dice = Concern.SETTLEMENTS.dice(parameters);
        this.grade = new double[population.parties()];
        for (int party = 0; party < grade.length; party++) {
            boolean late = roles.planted().contains(party);
            grade[party] = dice.gaussian(late ? 6.9 : 8.2, 0.55, 5.5, 9.7);
        }
    }

    public static List<PlannedSettlement> settle(
            GeneratorParameters parameters, Population population, Roles roles, List<Deal> deals) {
        SettlementMaker book = new SettlementMaker(parameters, population, roles);
        List<PlannedSettlement> rows = new ArrayList<>();
        for (int number = 0; number < deals.size(); number++) {
            book.settle(deals.get(number), number, rows);
        }
        return rows;
    }

    private void settle(Deal deal, int number, List<PlannedSettlement> rows) {
        double phase = season(deal);
        double monthlyRequests = requests(deal);
        for (int month = timeline.firstSettled(); month < timeline.months(); month++) {
            double share = timeline.share(month, deal.startsOn, deal.endsOn);
            if (share <= 0) {
                continue;
            }
            double pace = share * pace(month, phase);
            double amount = deal.annualValue / 12 * pace * dice.gaussian(1, 0.05, 0.9, 1.1);
            boolean counted = deal.kind != ContractKind.VAM;
            rows.add(
                    new PlannedSettlement(
                            number,
                            month,
                            amount < 1_000 ? Round.decimals(amount, 2) : Math.rint(amount),
                            counted ? dice.poisson(monthlyRequests * pace) : -1,
                            satisfaction(deal),
                            onTime(deal)));
        }
    }

    private double season(Deal deal) {
        int unit = population.isUnit(deal.buyer) ? deal.buyer : deal.supplier;
        return population.isUnit(unit) ? population.units().get(unit).platform() * 5.0 : 0;
    }

    private double pace(int month, double phase) {
        double season = 1 + 0.08 * StrictMath.sin((month + phase) * StrictMath.PI / 6);
        double age = (timeline.months() - 6.5 - month) / 12;
        return season * (1 - GROWTH_PER_YEAR * age);
    }

    private static double requests(Deal deal) {
        return Math.clamp(4 * StrictMath.pow(deal.annualValue / 1e5, 0.45), 1.5, 600);
    }

    private double satisfaction(Deal deal) {
        return Round.decimals(Math.clamp(grade[deal.supplier] + 0.35 * dice.gaussian(), 0, 10), 1);
    }

    private double onTime(Deal deal) {
        boolean late = roles.planted().contains(deal.supplier);
        double usual = late ? 0.74 : 0.86 + 0.015 * (grade[deal.supplier] - 5);
        return Round.decimals(dice.gaussian(usual, 0.03, 0, 1), 2);
    }
}
