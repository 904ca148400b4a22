package io.rendan.dataset.check;

import io.rendan.network.ContractKind;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/** Of every contract, by number, what its settlements are compared with: 12 bytes a contract. */
public final class ContractFacts {

    private double[] annualValues = new double[0];
    private @Nullable ContractKind[] kinds = new @Nullable ContractKind[0];

    void put(int contract, double annualValue, ContractKind kind) {
        if (contract >= kinds.length) {
            int before = kinds.length;
            int length = Math.max(1 << 8, contract * 2);
            annualValues = Arrays.copyOf(annualValues, length);
            kinds = Arrays.copyOf(kinds, length);
            Arrays.fill(annualValues, before, length, Double.NaN);
        }
        annualValues[contract] = annualValue;
        kinds[contract] = kind;
    }

    /** Yearly price; NaN where unknown. */
    double annualValue(int contract) {
        return contract < annualValues.length ? annualValues[contract] : Double.NaN;
    }

    /** Kind; empty where unknown. */
    Optional<ContractKind> kind(int contract) {
        return contract < kinds.length ? Optional.ofNullable(kinds[contract]) : Optional.empty();
    }
}
