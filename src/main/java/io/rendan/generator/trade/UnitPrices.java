package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.network.ContractKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a request costs, inside and outside. Where a capability is bought outside too, inside
 * contracts cost no more a request than a usual one, and those outside a little more than that: an
 * inside price above the outside one does not come about by chance.
 */
public final class UnitPrices {

    /** Of a capability's inside contracts, the share that is cheaper than the usual price. */
    private static final double USUAL = 0.75;

    private static final int FEWEST_OUTSIDE = 3;

    private final Ledger ledger;
    private final Dice dice;
    private final List<List<Integer>> inside = new ArrayList<>();
    private final List<List<Integer>> outside = new ArrayList<>();

    private UnitPrices(Ledger ledger, Dice dice) {
        this.ledger = ledger;
        this.dice = dice;
        for (int k = 0; k < ledger.population().capabilities().size(); k++) {
            inside.add(new ArrayList<>());
            outside.add(new ArrayList<>());
        }
        for (int number = 0; number < ledger.deals().size(); number++) {
            Deal deal = ledger.deal(number);
            if (deal.capability >= 0 && price(number) > 0) {
                if (ledger.isInside(number)) {
                    inside.get(deal.capability).add(number);
                } else if (deal.kind == ContractKind.EXTERNAL
                        && ledger.population().isPartner(deal.supplier)) {
                    outside.get(deal.capability).add(number);
                }
            }
        }
    }

    /** Sets requests in the window by price. */
    public static UnitPrices set(GeneratorParameters parameters, Ledger ledger) {
        var prices = new UnitPrices(ledger, Concern.UNIT_PRICES.dice(parameters));
        for (int k = 0; k < prices.inside.size(); k++) {
            if (!prices.outside.get(k).isEmpty() && !prices.inside.get(k).isEmpty()) {
                prices.set(k);
            }
        }
        return prices;
    }

    private void set(int capability) {
        double[] prices =
                inside.get(capability).stream().mapToDouble(this::price).sorted().toArray();
        double usual = prices[(int) (USUAL * (prices.length - 1))];
        for (int number : inside.get(capability)) {
            if (price(number) > usual) {
                setRequests(number, (int) Math.ceil(ledger.paid(number) / usual));
            }
        }
        for (int number : outside.get(capability)) {
            double price = usual * dice.between(1.02, 1.3);
            setRequests(number, (int) Math.floor(ledger.paid(number) / price));
        }
    }

    /** Paid a request in the window, 0 if not known. */
    double price(int number) {
        long requests = requests(number);
        return requests > 0 ? ledger.paid(number) / requests : 0;
    }

    /** What a supplier asks for a request: paid a request in the window, 0 if not known. */
    public double asked(int supplier) {
        double paid = 0;
        long requests = 0;
        for (int number = 0; number < ledger.deals().size(); number++) {
            Deal deal = ledger.deal(number);
            if (deal.supplier == supplier && deal.capability >= 0) {
                for (PlannedSettlement row : ledger.window(number)) {
                    paid += row.requests() > 0 ? row.amount() : 0;
                    requests += Math.max(0, row.requests());
                }
            }
        }
        return requests > 0 ? paid / requests : 0;
    }

    public long requests(int number) {
        return ledger.window(number).stream().mapToLong(row -> Math.max(0, row.requests())).sum();
    }

    /** Median of the outside prices, NaN where there are fewer than three. */
    public double outsideMedian(int capability) {
        double[] prices =
                outside.get(capability).stream()
                        .mapToDouble(this::price)
                        .filter(price -> price > 0)
                        .sorted()
                        .toArray();
        int half = prices.length / 2;
        if (prices.length < FEWEST_OUTSIDE) {
            return Double.NaN;
        }
        return prices.length % 2 == 1 ? prices[half] : (prices[half - 1] + prices[half]) / 2;
    }

    /** The highest price inside, 0 where there is none. */
    public double insideMost(int capability) {
        return inside.get(capability).stream().mapToDouble(this::price).max().orElse(0);
    }

    /** Spreads so many requests over a contract's window, as its months had them. */
    public void setRequests(int number, int requests) {
        List<PlannedSettlement> rows = ledger.window(number);
        double[] weights = rows.stream().mapToDouble(row -> Math.max(0, row.requests())).toArray();
        double[] sums = Dice.cumulative(weights);
        double all = sums.length == 0 ? 0 : sums[sums.length - 1];
        if (all == 0) {
            return;
        }
        int[] counts = new int[sums.length];
        long before = 0;
        for (int i = 0; i < counts.length; i++) {
            long until = Math.round(requests * (sums[i] / all));
            counts[i] = (int) (until - before);
            before = until;
        }
        int first = rows.getFirst().month();
        int[] byMonth = new int[ledger.timeline().months()];
        Arrays.fill(byMonth, -1);
        for (int i = 0; i < counts.length; i++) {
            byMonth[rows.get(i).month()] = counts[i];
        }
        ledger.changeWindow(
                number,
                row ->
                        row.month() >= first && row.requests() >= 0
                                ? Ledger.withRequests(row, byMonth[row.month()])
                                : row);
    }
}
