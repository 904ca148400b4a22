package io.rendan.opportunity;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What similar contracts are worth: the median value a year of the contracts in force between
 * parties of the same two kinds (micro-enterprises facing users, incubating or node, and partners);
 * where there are fewer than {@value #ENOUGH}, of all contracts but sales.
 */
final class SimilarContracts {

    static final int ENOUGH = 5;

    private static final int KINDS = 4;

    private final byte[] kinds;
    private final double[] medians;
    private final double[] logMedians;

    private SimilarContracts(byte[] kinds, double[] medians) {
        this.kinds = kinds;
        this.medians = medians;
        this.logMedians = Arrays.stream(medians).map(Math::log).toArray();
    }

    static SimilarContracts of(EcosystemNetwork network) {
        byte[] kinds = kinds(network.parties());
        List<List<Double>> values = new ArrayList<>();
        for (int cell = 0; cell <= KINDS * KINDS; cell++) {
            values.add(new ArrayList<>());
        }
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            double value = value(contracts, contract);
            if (value > 0 && !contracts.isSale(contract) && network.isActive(contract)) {
                int supplier = contracts.supplier(contract);
                int buyer = contracts.buyer(contract);
                values.get(cell(kinds[supplier], kinds[buyer])).add(value);
                values.getLast().add(value);
            }
        }
        double ofAll = median(values.getLast());
        double[] medians =
                values.stream()
                        .mapToDouble(cell -> cell.size() < ENOUGH ? ofAll : median(cell))
                        .toArray();
        return new SimilarContracts(kinds, medians);
    }

    /** Median value a year of contracts similar to one between these two; NaN if there is none. */
    double median(int a, int b) {
        return medians[cell(kinds[a], kinds[b])];
    }

    double logMedian(int a, int b) {
        return logMedians[cell(kinds[a], kinds[b])];
    }

    private static double value(Contracts contracts, int contract) {
        double agreed = contracts.annualValue(contract);
        return Double.isNaN(agreed) ? contracts.paid(contract) : agreed;
    }

    private static byte[] kinds(Parties parties) {
        byte[] kinds = new byte[parties.size()];
        for (int party = 0; party < kinds.length; party++) {
            kinds[party] =
                    (byte) (int) parties.microKind(party).map(Enum::ordinal).orElse(KINDS - 1);
        }
        return kinds;
    }

    private static int cell(int a, int b) {
        return Math.min(a, b) * KINDS + Math.max(a, b);
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
