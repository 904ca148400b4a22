package io.rendan.health;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.analysis.Basis;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.Standing;
import io.rendan.distance.DistanceReport;
import io.rendan.network.DemandBasis;
import io.rendan.network.Discretion;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Indicators of how user money reaches the units. Methods, sections 1 and 6. */
final class UserMoney {

    private static final String NO_USERS =
            "no money comes in from outside: nothing was paid on SALES contracts in the window, and"
                    + " every buyer sells too";
    private static final String NOT_TRACED = "no analysis has traced user money in this run";

    private final EcosystemNetwork network;
    private final Optional<DistanceReport> traced;
    private final int[] units;
    private final String whose;

    UserMoney(EcosystemNetwork network, Optional<DistanceReport> traced) {
        this.network = network;
        this.traced = traced;
        int[] earning = sellers(true);
        boolean areSuppliers = isOnFinalBuyers() && earning.length == 0;
        this.units = areSuppliers ? sellers(false) : earning;
        this.whose = areSuppliers ? "supplier" : "micro-enterprise";
    }

    private boolean isOnFinalBuyers() {
        return network.supply().demand() == DemandBasis.FINAL_BUYERS;
    }

    /**
     * Micro-enterprises, without final buyers where these stand for users; or everybody else who
     * earns anything.
     */
    private int[] sellers(boolean inside) {
        CompressedGraph paying = network.supply().sales().reversed();
        return IntStream.range(0, network.parties().size())
                .filter(party -> network.parties().isMicroEnterprise(party) == inside)
                .filter(party -> inside || network.supply().income()[party] > 0)
                .filter(party -> !isOnFinalBuyers() || paying.degree(party) == 0)
                .toArray();
    }

    /** Whose money it is, by how much each party weighs, and what was paid. */
    Standing standing(boolean weighed) {
        var ladder = new Ladder(network);
        Standing paid = ladder.demand().and(ladder.payments());
        Standing weight = areHeadsKnown() ? Standing.on(Basis.HEADCOUNTS) : ladder.people();
        Standing whom = whose.equals("supplier") ? Standing.on(Basis.SUPPLIERS) : Standing.none();
        return weighed ? paid.and(whom).and(weight) : paid.and(whom);
    }

    private boolean areHeadsKnown() {
        return IntStream.of(units).anyMatch(unit -> network.parties().headcounts()[unit] > 0);
    }

    /** People of a party; where nobody's are known, every party weighs the same. */
    private int weight(int unit, boolean heads) {
        return heads ? Math.max(0, network.parties().headcounts()[unit]) : 1;
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
        boolean heads = areHeadsKnown();
        List<Integer> known =
                IntStream.of(units)
                        .filter(unit -> Double.isFinite(distance[unit]))
                        .filter(unit -> weight(unit, heads) > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(unit -> distance[unit]))
                        .toList();
        long people = known.stream().mapToLong(unit -> weight(unit, heads)).sum();
        if (people == 0) {
            return Measurement.unknown(
                    heads
                            ? "no unit that user money reaches has a known number of people"
                            : "no %s is reached by %s"
                                    .formatted(whose, network.supply().demand().words()));
        }
        long walked = 0;
        int median = 0;
        while (2 * walked < people) {
            walked += weight(known.get(median++), heads);
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
                heads
                        ? "Take every micro-enterprise with a headcount of at least 1 in"
                                + " micro_enterprises.csv and a known upstreamness"
                                + " (metrics.upstreamness in /api/parties?sort=upstreamness): units;"
                                + " their headcounts add up to people."
                        : ("Take every %s with a known upstreamness (metrics.upstreamness in"
                                        + " /api/parties?sort=upstreamness): units; each counts as"
                                        + " one of people, since no headcount is known.")
                                .formatted(whose),
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
                "no %s has any income".formatted(whose),
                inputs,
                "A unit's income = what its buyers paid it (settlements.csv %s; for a contract"
                                .formatted(months())
                        + " of contracts.csv that was never settled, annual_value × days in force"
                        + " in the 365 days to asOf / 365) + what its statements.csv revenue"
                        + " exceeds that by.",
                "Its user-backed income (metrics.userBackedIncome) solves b = u + A b: u "
                        + paidIn()
                        + ", A_ij the share of j's larger side,"
                        + " income or outlay, that j pays i, a column adding up to at most 0.999.",
                "Sum both over every %s: userBackedIncome, income.".formatted(whose),
                "value = userBackedIncome / income.");
    }

    Measurement orphanUnits() {
        if (network.contracts().size() == 0 && network.collaboration().hasHours()) {
            return withoutContact();
        }
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
                "there is no " + whose,
                inputs,
                isOnFinalBuyers()
                        ? "units = every %s that sells, in contracts.csv.".formatted(whose)
                        : "units = rows of micro_enterprises.csv.",
                "From every unit follow contracts.csv, paid in the window, from supplier_id to"
                        + " buyer_id as long as new buyers turn up; an orphan never gets to "
                        + (isOnFinalBuyers()
                                ? "a buyer that sells nothing"
                                : "an id of user_segments.csv")
                        + " (metrics.orphan): orphans.",
                "value = orphans / units.");
    }

    /** No contract is known: units that nobody works with. */
    private Measurement withoutContact() {
        CompressedGraph ties = network.collaboration().ties();
        int[] shown =
                IntStream.of(units)
                        .filter(unit -> !isWithheld(network.parties().headcounts()[unit]))
                        .toArray();
        long alone = IntStream.of(shown).filter(unit -> ties.degree(unit) == 0).count();
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("orphans", alone);
        inputs.put("units", shown.length);
        return Measurement.ratio(
                        (double) alone,
                        shown.length,
                        "no unit has enough people for its contacts to be shown",
                        inputs,
                        "No contract is known, so contact stands for money: units = rows of"
                                + " micro_enterprises.csv without those of fewer than %s people."
                                        .formatted(Discretion.FEWEST_PEOPLE),
                        "orphans = those that are in no row of interactions.csv of the window with"
                                + " hours; value = orphans / units.")
                .on(new Ladder(network).collaboration());
    }

    private static boolean isWithheld(int headcount) {
        return Discretion.applies(headcount < 0 ? Optional.empty() : Optional.of((long) headcount));
    }

    private String paidIn() {
        return isOnFinalBuyers()
                ? "what buyers paid it that sell nothing themselves"
                : "what user segments paid it on SALES contracts";
    }

    private String months() {
        return "of the months %s to %s"
                .formatted(network.window().firstMonth(), network.window().lastMonth());
    }
}
