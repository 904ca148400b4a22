package io.rendan.dashboard.other;

import io.rendan.analysis.Money;
import io.rendan.dashboard.findings.PageLinks;
import io.rendan.dashboard.frame.Currency;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.other.PortfolioPage.FundedRow;
import io.rendan.dashboard.other.PortfolioPage.Plan;
import io.rendan.funding.FundingPlan;
import io.rendan.funding.FundingPlans;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Optional;

/** Chooses what to fund. */
@Component
public class Portfolios {

    private final FundingPlans plans;
    private final Currency currency;

    Portfolios(FundingPlans plans, Currency currency) {
        this.plans = plans;
        this.currency = currency;
    }

    /** What a budget brings; nothing is chosen without one. */
    public PortfolioPage page(Optional<Double> budget, int most, Wording words) {
        String code = currency.code();
        return new PortfolioPage(
                budget.map(amount -> new BigDecimal(amount).toPlainString()).orElse(""),
                most,
                code,
                budget.map(amount -> plan(plans.choose(amount, most), code, words)));
    }

    private static Plan plan(FundingPlan plan, String currency, Wording words) {
        return new Plan(
                say(plan.spent(), currency, words),
                say(plan.expectedAnnualValue(), currency, words),
                words.percent(plan.certificate()),
                say(plan.upperBound(), currency, words),
                plan.considered() - plan.items().size(),
                plan.unknownValue(),
                plan.items().stream()
                        .map(
                                one ->
                                        new FundedRow(
                                                one.title(),
                                                PageLinks.finding(one.id()),
                                                say(one.cost(), currency, words),
                                                say(one.expectedAnnualValue(), currency, words),
                                                say(one.addedValue(), currency, words)))
                        .toList());
    }

    private static String say(double amount, String currency, Wording words) {
        return words.money(new Money(amount, currency));
    }
}
