package io.rendan.network.build;

import io.rendan.network.ContractKind;
import io.rendan.network.Contracts;
import io.rendan.network.Magnitude;
import io.rendan.network.SettledMonths;
import io.rendan.network.Unknown;
import io.rendan.network.Window;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Freezes the contracts' columns and what was paid on each over the window. */
final class ContractTable {

    /**
     * The table and what was noticed on the way.
     *
     * @param counted whether each contract counts as one, since no amount at all is known
     */
    record Result(Contracts contracts, int withoutValue, int future, boolean counted) {}

    private final Window window;
    private final DirectoryBuilder parties;
    private final DirectoryBuilder capabilities;
    private final DirectoryBuilder communities;

    ContractTable(
            Window window,
            DirectoryBuilder parties,
            DirectoryBuilder capabilities,
            DirectoryBuilder communities) {
        this.window = window;
        this.parties = parties;
        this.capabilities = capabilities;
        this.communities = communities;
    }

    Result build(List<NetworkRows.Contract> all, List<NetworkRows.Settlement> settlements) {
        NetworkRows.Contract[] rows =
                all.stream()
                        .filter(this::isKnown)
                        .sorted(Comparator.comparing(NetworkRows.Contract::id))
                        .toArray(NetworkRows.Contract[]::new);
        SettledMonths months = months(rows, settlements);
        boolean counted = rows.length > 0 && !isAnyAmountKnown(rows, settlements);
        double[] paid = new double[rows.length];
        int withoutValue = 0;
        for (int contract = 0; contract < rows.length; contract++) {
            paid[contract] =
                    counted ? inForce(rows[contract]) : paid(rows[contract], contract, months);
            if (!rows[contract].everSettled()
                    && Double.isNaN(Magnitude.reckoned(rows[contract].annualValue()))) {
                withoutValue++;
            }
        }
        return new Result(
                columns(rows, paid, months), withoutValue, all.size() - rows.length, counted);
    }

    private static boolean isAnyAmountKnown(
            NetworkRows.Contract[] rows, List<NetworkRows.Settlement> settlements) {
        return Arrays.stream(rows)
                        .anyMatch(row -> !Double.isNaN(Magnitude.reckoned(row.annualValue())))
                || settlements.stream()
                        .anyMatch(row -> !Double.isNaN(Magnitude.reckoned(row.amount())));
    }

    private boolean isKnown(NetworkRows.Contract row) {
        LocalDate formed = row.signedOn() != null ? row.signedOn() : row.startsOn();
        return formed == null || !formed.isAfter(window.asOf());
    }

    private SettledMonths months(
            NetworkRows.Contract[] rows, List<NetworkRows.Settlement> settlements) {
        Map<String, Integer> indices = HashMap.newHashMap(rows.length);
        for (int contract = 0; contract < rows.length; contract++) {
            indices.put(rows[contract].id(), contract);
        }
        int[] slots = new int[rows.length];
        Arrays.fill(slots, -1);
        int used = 0;
        for (NetworkRows.Settlement row : settlements) {
            int contract = indices.getOrDefault(row.contractId(), -1);
            if (contract >= 0 && slots[contract] < 0) {
                slots[contract] = used++;
            }
        }
        var months = new SettledMonths(slots, used);
        for (NetworkRows.Settlement row : settlements) {
            int contract = indices.getOrDefault(row.contractId(), -1);
            if (contract >= 0) {
                months.set(contract, window.monthIndex(row.month()), row);
            }
        }
        return months;
    }

    private double paid(NetworkRows.Contract row, int contract, SettledMonths months) {
        if (row.everSettled() || months.has(contract)) {
            double sum = 0;
            for (int month = 0; month < Window.MONTHS; month++) {
                double amount = months.amount(contract, month);
                sum += Unknown.orElse(amount, 0);
            }
            return sum;
        }
        double annualValue = Magnitude.reckoned(row.annualValue());
        if (Double.isNaN(annualValue)) {
            return 0;
        }
        return annualValue * daysInForce(row) / Window.DAYS;
    }

    /** 1 for a contract that was in force at any time of the window, else 0. */
    private double inForce(NetworkRows.Contract row) {
        return daysInForce(row) > 0 ? 1 : 0;
    }

    private int daysInForce(NetworkRows.Contract row) {
        long first = row.startsOn() == null ? Long.MIN_VALUE : row.startsOn().toEpochDay();
        return window.activeDays(first, endDay(row));
    }

    private static int endDay(NetworkRows.Contract row) {
        @Nullable LocalDate start = row.startsOn();
        if (row.endsOn() == null && row.kind() == ContractKind.EXTERNAL && start != null) {
            return (int) start.plusYears(1).toEpochDay() - 1;
        }
        return Days.of(row.endsOn(), Contracts.OPEN_END);
    }

    private Contracts columns(NetworkRows.Contract[] rows, double[] paid, SettledMonths months) {
        int size = rows.length;
        int[] capability = new int[size];
        int[] community = new int[size];
        Arrays.setAll(capability, i -> index(capabilities, rows[i].capabilityId()));
        Arrays.setAll(community, i -> index(communities, rows[i].communityId()));
        return new Contracts(
                Arrays.stream(rows).map(NetworkRows.Contract::id).toArray(String[]::new),
                Arrays.stream(rows).map(NetworkRows.Contract::kind).toArray(ContractKind[]::new),
                new Contracts.Sides(
                        Arrays.stream(rows)
                                .mapToInt(row -> parties.index(row.supplierId()))
                                .toArray(),
                        Arrays.stream(rows).mapToInt(row -> parties.index(row.buyerId())).toArray(),
                        capability,
                        community),
                new Contracts.Terms(
                        amounts(rows, NetworkRows.Contract::annualValue),
                        days(rows, NetworkRows.Contract::signedOn),
                        days(rows, NetworkRows.Contract::startsOn),
                        Arrays.stream(rows).mapToInt(ContractTable::endDay).toArray(),
                        amounts(rows, NetworkRows.Contract::penaltyRate),
                        amounts(rows, NetworkRows.Contract::outsideOption)),
                paid,
                months);
    }

    private static double[] amounts(
            NetworkRows.Contract[] rows, ToDoubleFunction<NetworkRows.Contract> column) {
        return Arrays.stream(rows).mapToDouble(column).map(Magnitude::reckoned).toArray();
    }

    private static int index(DirectoryBuilder directory, @Nullable String id) {
        return id == null ? -1 : directory.index(id);
    }

    private interface DateOf {
        @Nullable LocalDate of(NetworkRows.Contract row);
    }

    private static int[] days(NetworkRows.Contract[] rows, DateOf date) {
        return Arrays.stream(rows)
                .mapToInt(row -> Days.of(date.of(row), Contracts.UNKNOWN_DAY))
                .toArray();
    }
}
