package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.GroupType;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

/** What detection must find, and where it must keep quiet. */
class ClosedGroupTruthTests {

    private static final int CLIQUES = 24;
    private static final int UNITS_A_CLIQUE = 5;

    private static List<SiloGroup> silos(EcosystemNetwork network) {
        return new SiloDetector(SiloParameters.defaults(11))
                .detect(network, Parallel.of(2)).groups(GroupType.DETECTED).stream()
                        .filter(SiloGroup::isSilo)
                        .toList();
    }

    /** Fortunato &amp; Barthélemy 2007: modularity prefers pairs of them. */
    @Test
    void everyCliqueOfARingIsAGroupOfItsOwn() {
        EcosystemBuilder ring = new EcosystemBuilder();
        for (int clique = 0; clique < CLIQUES; clique++) {
            String[] members = new String[UNITS_A_CLIQUE];
            for (int unit = 0; unit < UNITS_A_CLIQUE; unit++) {
                members[unit] = unit(clique, unit);
            }
            ring.units(members).clique(members);
        }
        for (int clique = 0; clique < CLIQUES; clique++) {
            ring.ties(unit(clique, 0), unit((clique + 1) % CLIQUES, 1));
        }
        EcosystemNetwork network = ring.build();
        assertThat(silos(network))
                .hasSize(CLIQUES)
                .allSatisfy(
                        group ->
                                assertThat(
                                                Arrays.stream(group.members())
                                                        .mapToObj(network.parties()::id)
                                                        .map(id -> id.substring(0, 3))
                                                        .distinct())
                                        .hasSize(1))
                .allMatch(group -> group.units() == UNITS_A_CLIQUE);
    }

    private static String unit(int clique, int number) {
        return "c%02d-%d".formatted(clique, number);
    }

    @ParameterizedTest
    @EnumSource(NullNetworks.class)
    void networksByChanceShowNothing(NullNetworks kind) {
        long alarms = 0;
        for (int seed = 0; seed < 20; seed++) {
            alarms += silos(kind.draw(seed)).isEmpty() ? 0 : 1;
        }
        assertThat(alarms).as("of 20 %s networks", kind).isLessThanOrEqualTo(1);
    }
}
