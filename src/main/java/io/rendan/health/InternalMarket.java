package io.rendan.health;

import io.rendan.market.MarketReport;
import io.rendan.market.RuleOutcome;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.SettledMonths;
import io.rendan.network.Statements;
import io.rendan.network.Window;

import java.util.LinkedHashMap;
import java.util.Optional;

/** Indicators of what contracts and statements hold. Methods, sections 5 and 6. */
final class InternalMarket {

    private final EcosystemNetwork network;
    private final Optional<MarketReport> audited;

    InternalMarket(EcosystemNetwork network, Optional<MarketReport> audited) {
        this.network = network;
        this.audited = audited;
    }

    Measurement contractIntegrity() {
        Optional<MarketReport> audit =
                audited.filter(report -> !Double.isNaN(report.integrity().share()));
        if (audit.isEmpty()) {
            return Measurement.unknown("no internal contract has a value, or none was audited");
        }
        long judged = audit.get().rules().stream().filter(RuleOutcome::isJudged).count();
        if (judged == 0) {
            return Measurement.unknown("no rule could be judged on these contracts");
        }
        double value = audit.get().integrity().value();
        double clean = audit.get().integrity().clean();
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("rulesJudged", judged);
        inputs.put("contractValue", value);
        inputs.put("contractValueWithoutIssue", clean);
        return Measurement.ratio(
                clean,
                value,
                "no internal contract has a value",
                inputs,
                "Take the rows of contracts.csv of kind MARKET, EMC or VAM. A contract's value ="
                        + " what was settled on it in the months %s to %s; where nothing was, its"
                                .formatted(
                                        network.window().firstMonth(), network.window().lastMonth())
                        + " annual_value if it is in force at asOf. contractValue = Σ value.",
                "Leave out those that break a rule (the contracts of /api/contract-issues; the"
                        + " rules that were judged are listed in the run's summary.market.rules:"
                        + " rulesJudged): contractValueWithoutIssue.",
                "value = contractValueWithoutIssue / contractValue.");
    }

    Measurement satisfaction() {
        Contracts contracts = network.contracts();
        SettledMonths months = contracts.months();
        double weighted = 0;
        double paid = 0;
        int settlements = 0;
        for (int contract = 0; contract < contracts.size(); contract++) {
            for (int month = 0; month < Window.MONTHS; month++) {
                double amount = months.amount(contract, month);
                double satisfaction = months.satisfaction(contract, month);
                if (!Double.isNaN(amount) && !Double.isNaN(satisfaction)) {
                    weighted += amount * satisfaction;
                    paid += amount;
                    settlements++;
                }
            }
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("settlements", settlements);
        inputs.put("paidTimesSatisfaction", weighted);
        inputs.put("paid", paid);
        return Measurement.ratio(
                weighted,
                paid,
                "no settlement of the window reports a satisfaction and an amount",
                inputs,
                "Take the rows of settlements.csv of the months %s to %s with an amount and a"
                                .formatted(
                                        network.window().firstMonth(), network.window().lastMonth())
                        + " satisfaction, of contracts signed (else started) by asOf: settlements.",
                "paidTimesSatisfaction = Σ amount × satisfaction; paid = Σ amount; value ="
                        + " paidTimesSatisfaction / paid.");
    }

    Measurement sharedValue() {
        Statements statements = network.statements();
        double shared = 0;
        double revenue = 0;
        int units = 0;
        for (int party = 0; party < network.parties().size(); party++) {
            double own = revenue(party);
            if (!Double.isNaN(own) && !Double.isNaN(statements.sharedValue()[party])) {
                shared += statements.sharedValue()[party];
                revenue += own;
                units++;
            }
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("units", units);
        inputs.put("sharedValue", shared);
        inputs.put("revenue", revenue);
        return Measurement.ratio(
                shared,
                revenue,
                "no unit's statements of the window report both shared value and revenue",
                inputs,
                "Take the rows of statements.csv of the months %s to %s and add each unit's up;"
                                .formatted(
                                        network.window().firstMonth(), network.window().lastMonth())
                        + " keep the units with a shared_value and a user_revenue or"
                        + " ecosystem_revenue: units.",
                "sharedValue = Σ shared_value; revenue = Σ user_revenue + Σ ecosystem_revenue;"
                        + " value = sharedValue / revenue.");
    }

    /** Revenue a unit has stated, NaN if none; what is blank in one column counts as nothing. */
    private double revenue(int party) {
        double user = network.statements().userRevenue()[party];
        double ecosystem = network.statements().ecosystemRevenue()[party];
        if (Double.isNaN(user)) {
            return ecosystem;
        }
        return Double.isNaN(ecosystem) ? user : user + ecosystem;
    }

    /** Ecosystem revenue over all revenue, of statements that report both. */
    Measurement ecosystemShare() {
        Statements statements = network.statements();
        double ecosystem = 0;
        double revenue = 0;
        for (int party = 0; party < network.parties().size(); party++) {
            double own = statements.ecosystemRevenue()[party];
            if (!Double.isNaN(own) && !Double.isNaN(statements.userRevenue()[party])) {
                ecosystem += own;
                revenue += own + statements.userRevenue()[party];
            }
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("ecosystemRevenue", ecosystem);
        inputs.put("revenue", revenue);
        return Measurement.ratio(
                ecosystem,
                revenue,
                "no unit's statements of the window report both user and ecosystem revenue",
                inputs,
                "Add up statements.csv over the months %s to %s, of units that report both:"
                                .formatted(
                                        network.window().firstMonth(), network.window().lastMonth())
                        + " ecosystemRevenue = Σ ecosystem_revenue; revenue = that + Σ"
                        + " user_revenue.",
                "value = ecosystemRevenue / revenue.");
    }
}
