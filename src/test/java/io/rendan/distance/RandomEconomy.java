package io.rendan.distance;

import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import java.util.SplittableRandom;

/**
 * A random ecosystem that is hard to trace: money circles, some units pay more than they earn, some
 * sell to nobody, some trade only among themselves, some have other income.
 */
final class RandomEconomy {

    private RandomEconomy() {}

    static EcosystemNetwork of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int units = 1 + random.nextInt(60);
        int segments = random.nextInt(6);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        for (int unit = 0; unit < units; unit++) {
            if (random.nextInt(8) == 0) {
                ecosystem.partners("m" + unit);
            } else {
                ecosystem.units("m" + unit);
            }
            if (random.nextInt(10) == 0) {
                ecosystem.statement("m" + unit, 200 * random.nextDouble(), 0);
            }
        }
        for (int segment = 0; segment < segments; segment++) {
            ecosystem.segments("s" + segment);
        }
        int contracts = 0;
        for (int sale = 0; segments > 0 && sale < 1 + units / 3; sale++) {
            ecosystem.contract(
                    "c%04d".formatted(contracts++),
                    ContractKind.SALES,
                    "m" + random.nextInt(units),
                    "s" + random.nextInt(segments),
                    amount(random));
        }
        int groups = 1 + random.nextInt(3);
        for (int deal = 0; units > groups && deal < units * (1 + random.nextInt(4)); deal++) {
            int supplier = random.nextInt(units);
            int buyer = random.nextInt(units);
            // most deals stay within a group of units, so that some groups see no user
            boolean within = random.nextInt(20) > 0;
            if (supplier != buyer && (!within || supplier % groups == buyer % groups)) {
                ecosystem.contract(
                        "c%04d".formatted(contracts++),
                        ContractKind.MARKET,
                        "m" + supplier,
                        "m" + buyer,
                        amount(random));
            }
        }
        return ecosystem.build();
    }

    /** Over nine orders of magnitude, now and then nothing at all. */
    private static double amount(SplittableRandom random) {
        return random.nextInt(25) == 0 ? 0 : Math.pow(10, 9 * random.nextDouble() - 3);
    }
}
