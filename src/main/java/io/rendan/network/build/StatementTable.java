package io.rendan.network.build;

import io.rendan.network.Magnitude;
import io.rendan.network.Statements;
import io.rendan.network.Window;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sums statements over the window. */
record StatementTable(Window window, DirectoryBuilder parties) {

    Statements build(List<NetworkRows.Statement> unordered) {
        List<NetworkRows.Statement> rows =
                unordered.stream()
                        .sorted(Comparator.comparing(NetworkRows.Statement::month))
                        .toList();
        return new Statements(
                sums(rows, NetworkRows.Statement::userRevenue),
                sums(rows, NetworkRows.Statement::ecosystemRevenue),
                sums(rows, NetworkRows.Statement::cost),
                sums(rows, NetworkRows.Statement::sharedValue));
    }

    private double[] sums(
            List<NetworkRows.Statement> rows, ToDoubleFunction<NetworkRows.Statement> line) {
        double[] sums = new double[parties.size()];
        Arrays.fill(sums, Double.NaN);
        for (NetworkRows.Statement row : rows) {
            double value = Magnitude.reckoned(line.applyAsDouble(row));
            if (!Double.isNaN(value)) {
                int party = parties.index(row.partyId());
                sums[party] = Double.isNaN(sums[party]) ? value : sums[party] + value;
            }
        }
        return sums;
    }
}
