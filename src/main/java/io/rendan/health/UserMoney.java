package io.rendan.health;

import io.rendan.distance.DistanceReport;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Indicators of how user money reaches the units. Methods, sections 1 and 6. */
final class UserMoney {

    private static final String NO_USERS = "no user revenue was paid in the window";
    private static final String NOT_TRACED = "no analysis has traced user money in this run";

    private final EcosystemNetwork network;
    private final Optional<DistanceReport> traced;
    private final int[] units;

    UserMoney(EcosystemNetwork network, Optional<DistanceReport> traced) {
        this.network = network;
        this.traced = traced;
        this.units =
                IntStream.range(0, network.parties().size())
                        .filter(network.parties()::isMicroEnterprise)
                        .toArray();
    }

    private boolean hasUsers() {
        return network.supply().totalUserRevenue() > 0;
    }

    Measurement zeroDistance() {
        if (!hasUsers() || traced.isEmpty()) {
            return Measurement.unknown(hasUsers() ? NOT_TRACED : NO_USERS);
        }
        Parties parties = network.parties();
        double[] distance = traced.get().upstreamness();
        List<Integer> known =
                IntStream.of(units)
                        .filter(unit -> Double.isFinite(distance[unit]))
                        .filter(unit -> parties.headcounts()[unit] > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(unit -> distance[unit]))
                        .toList();
        long people = known.stream().mapToLong(unit -> parties.headcounts()[unit]).sum();
        if (people == 0) {
            return Measurement.unknown(
                    "no unit that user money reaches has a known number of people");
        }
        long walked = 0;
        int median = 0;
        while (2 * walked < people) {
            walked += parties.headcounts()[known.get(median++)];
        }
        int unit = known.get(median - 1);
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("units", known.size());
        inputs.put("people", people);
        inputs.put("unitsLeftOut", units.length - known.size());
        inputs.put("medianUnit", parties.id(unit));
        return Measurement.of(
                distance[unit],
                inputs,
                "Take every micro-enterprise with a headcount of at least 1 in"
                        + " micro_enterprises.csv and a known upstreamness (metrics.upstreamness in"
                        + " /api/parties?sort=upstreamness): units; their headcounts add up to"
                        + " people.",
                "Sort them by upstreamness, smallest first, and add up headcounts until at least"
                        + " half of people is reached, at medianUnit.",
                "value = the upstreamness of medianUnit.");
    }

    Measurement userBackedIncome() {
        if (!hasUsers() || traced.isEmpty()) {
            return Measurement.unknown(hasUsers() ? NOT_TRACED : NO_USERS);
        }
        double backed = 0;
        double income = 0;
        for (int unit : units) {
            backed += traced.get().userBackedIncome().income()[unit];
            income += network.supply().income()[unit];
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("userBackedIncome", backed);
        inputs.put("income", income);
        return Measurement.ratio(
                backed,
                income,
                "no micro-enterprise has any income",
                inputs,
                "A unit's income = what its buyers paid it (settlements.csv %s; for a contract"
                                .formatted(months())
                        + " of contracts.csv that was never settled, annual_value × days in force"
                        + " in the 365 days to asOf / 365) + what its statements.csv revenue"
                        + " exceeds that by.",
                "Its user-backed income (metrics.userBackedIncome) solves b = u + A b: u what user"
                        + " segments paid it on SALES contracts, A_ij the share of j's larger side,"
                        + " income or outlay, that j pays i, a column adding up to at most 0.999.",
                "Sum both over micro-enterprises: userBackedIncome, income.",
                "value = userBackedIncome / income.");
    }

    Measurement orphanUnits() {
        if (!hasUsers() || traced.isEmpty()) {
            return Measurement.unknown(hasUsers() ? NOT_TRACED : NO_USERS);
        }
        long count = IntStream.of(units).filter(unit -> traced.get().orphan()[unit]).count();
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("orphans", count);
        inputs.put("units", units.length);
        return Measurement.ratio(
                (double) count,
                units.length,
                "there are no micro-enterprises",
                inputs,
                "units = rows of micro_enterprises.csv.",
                "From every unit follow contracts.csv, paid in the window, from supplier_id to"
                        + " buyer_id as long as new buyers turn up; an orphan never gets to an id"
                        + " of user_segments.csv (metrics.orphan): orphans.",
                "value = orphans / units.");
    }

    private String months() {
        return "of the months %s to %s"
                .formatted(network.window().firstMonth(), network.window().lastMonth());
    }
}
