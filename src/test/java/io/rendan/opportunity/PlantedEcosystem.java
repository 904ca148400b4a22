package io.rendan.opportunity;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Buyers and suppliers in groups that trade densely across, with some contracts taken out: need and
 * ties remain. Beside them pairs with need but no ties (across groups) and ties but no need.
 *
 * @param network what is left
 * @param removed pairs whose contract was taken out
 * @param decoys pairs with only one of the two
 */
record PlantedEcosystem(EcosystemNetwork network, int[][] removed, int[][] decoys) {

    private static final int GROUP = 30;

    static PlantedEcosystem of(int units, long seed) {
        return new Plan(units, seed).build();
    }

    private static final class Plan {

        private final EcosystemBuilder ecosystem = new EcosystemBuilder();
        private final SplittableRandom random;
        private final List<String[]> removed = new ArrayList<>();
        private final List<String[]> decoys = new ArrayList<>();
        private final Set<String> needed = new HashSet<>();
        private final int units;

        Plan(int units, long seed) {
            this.units = units;
            this.random = new SplittableRandom(seed);
        }

        PlantedEcosystem build() {
            for (int unit = 0; unit < units; unit++) {
                ecosystem
                        .units(id(unit))
                        .capabilities("k" + unit)
                        .offers(id(unit), "k" + unit, 1, 99);
            }
            for (int group = 0; group + GROUP <= units; group += GROUP) {
                tradeWithin(group);
            }
            for (int pair = 0; pair < units / 10; pair++) {
                int buyer = random.nextInt(units);
                int supplier = random.nextInt(units);
                if (buyer / GROUP != supplier / GROUP) {
                    need(buyer, supplier, decoys);
                }
            }
            EcosystemNetwork network = ecosystem.build();
            return new PlantedEcosystem(
                    network, indices(network, removed), indices(network, decoys));
        }

        private void tradeWithin(int group) {
            for (int buyer = group; buyer < group + GROUP / 2; buyer++) {
                for (int supplier = group + GROUP / 2; supplier < group + GROUP; supplier++) {
                    double draw = random.nextDouble();
                    if (draw < 0.3) {
                        ecosystem.contract(id(supplier), id(buyer));
                    } else if (draw < 0.33) {
                        need(buyer, supplier, removed);
                    } else if (draw < 0.4) {
                        decoys.add(new String[] {id(buyer), id(supplier)});
                    }
                }
            }
        }

        private void need(int buyer, int supplier, List<String[]> list) {
            if (needed.add(buyer + " " + supplier)) {
                ecosystem.needs(id(buyer), "k" + supplier, 50 + random.nextInt(100));
                list.add(new String[] {id(buyer), id(supplier)});
            }
        }

        private static String id(int unit) {
            return "u%05d".formatted(unit);
        }

        private static int[][] indices(EcosystemNetwork network, List<String[]> pairs) {
            return pairs.stream()
                    .map(
                            pair ->
                                    new int[] {
                                        network.parties().indexOf(pair[0]),
                                        network.parties().indexOf(pair[1])
                                    })
                    .toArray(int[][]::new);
        }
    }
}
