package io.rendan.network.build;

import io.rendan.network.Collaboration;
import io.rendan.network.Contracts;
import io.rendan.network.Magnitude;
import io.rendan.network.PastCollaboration;
import io.rendan.network.Unknown;
import io.rendan.network.Window;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is dated before the window and builds the collaboration layers of the two years
 * before it. Settlements and interactions may be added by a thread each.
 */
final class PastYears {

    private static final int YEARS = 2;
    private static final int EARLIER = YEARS * Window.MONTHS;

    private final Window window;
    private final List<NetworkRows.Interaction> interactions = new ArrayList<>();

    /**
     * By contract: what was settled each month, backwards from the window's first, then whether
     * anything was before; NaN for no settlement.
     */
    private final Map<String, double[]> settled = new HashMap<>();

    PastYears(Window window) {
        this.window = window;
    }

    /** Takes a pair's month; ignored outside the years. */
    void add(NetworkRows.Interaction row) {
        int monthsBack = window.monthsBack(row.month());
        if (monthsBack >= Window.MONTHS && monthsBack < (1 + YEARS) * Window.MONTHS) {
            interactions.add(row);
        }
    }

    /** Takes a contract's month; ignored after the window. */
    void add(NetworkRows.Settlement row) {
        int monthsBack = window.monthsBack(row.month());
        if (monthsBack >= Window.MONTHS) {
            double[] months = settled.computeIfAbsent(row.contractId(), contract -> none());
            int month = Math.min(monthsBack - Window.MONTHS, EARLIER);
            months[month] = Unknown.orElse(Magnitude.reckoned(row.amount()), 0);
        }
    }

    private static double[] none() {
        double[] months = new double[EARLIER + 1];
        Arrays.fill(months, Double.NaN);
        return months;
    }

    /**
     * The layers, the last year first. A year of which some part of today's layer is not known is
     * left out: of hours where no pair has any in its first month, of value where no tie has any.
     */
    List<PastCollaboration> layers(
            DirectoryBuilder ids, Layers layers, Contracts contracts, Collaboration now) {
        List<PastCollaboration> past = new ArrayList<>();
        for (int yearsBack = 1; yearsBack <= YEARS; yearsBack++) {
            Window year = window.before(yearsBack);
            Collaboration then =
                    layers.collaboration(
                            ids, in(year), layers.payments(paid(contracts, year, yearsBack)));
            boolean hoursKnown = now.hours().edgeCount() == 0 || reachesBackTo(year.firstMonth());
            boolean valueKnown = now.value().edgeCount() == 0 || then.value().edgeCount() > 0;
            if (hoursKnown && valueKnown && then.ties().edgeCount() > 0) {
                past.add(
                        new PastCollaboration(year.asOf(), yearsBack * Window.MONTHS, then.ties()));
            }
        }
        return past;
    }

    private List<NetworkRows.Interaction> in(Window year) {
        return interactions.stream().filter(row -> year.monthIndex(row.month()) >= 0).toList();
    }

    private boolean reachesBackTo(YearMonth month) {
        return interactions.stream().anyMatch(row -> row.month().equals(month));
    }

    /** By contract: what was paid in that year, as a snapshot of its last day would have it. */
    private double[] paid(Contracts contracts, Window year, int yearsBack) {
        double[] paid = new double[contracts.size()];
        for (int contract = 0; contract < paid.length; contract++) {
            if (contracts.formedDay(contract) <= year.asOf().toEpochDay()) {
                double[] months = settled.getOrDefault(contracts.id(contract), none());
                int last = (yearsBack - 1) * Window.MONTHS;
                boolean everSettled =
                        Arrays.stream(months, last, months.length).anyMatch(a -> !Double.isNaN(a));
                paid[contract] =
                        everSettled ? sum(months, last) : agreed(contracts, contract, year);
            }
        }
        return paid;
    }

    /** Adds up twelve months, the oldest first as in the window. */
    private static double sum(double[] months, int last) {
        double sum = 0;
        for (int month = last + Window.MONTHS - 1; month >= last; month--) {
            sum += Unknown.orElse(months[month], 0);
        }
        return sum;
    }

    private static double agreed(Contracts contracts, int contract, Window year) {
        double value = contracts.annualValue(contract);
        int days = year.activeDays(contracts.startDay(contract), contracts.endDay(contract));
        return Double.isNaN(value) ? 0 : value * days / Window.DAYS;
    }
}
