package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

class GroupBordersTests {

    /** Two triangles, a-b-c and d-e-f, joined by c-d of double weight. */
    private static final EcosystemNetwork BOW_TIE =
            EcosystemBuilder.withoutMoney()
                    .platforms("left", "right", "void")
                    .unitsOf("left", "a", "b", "c")
                    .unitsOf("right", "d", "e", "f")
                    .clique("a", "b", "c")
                    .clique("d", "e", "f")
                    .hours("c", "d", 2)
                    .build();

    private static GroupBorders bordersOf(EcosystemNetwork network) {
        return GroupBorders.of(network.collaboration().ties(), Groups.platforms(network));
    }

    @Test
    void tiesAreCountedInsideAndAcross() {
        GroupBorders borders = bordersOf(BOW_TIE);
        assertThat(borders.each()).extracting(Border::internalTies).containsExactly(3, 3, 0);
        assertThat(borders.each()).extracting(Border::externalTies).containsExactly(1, 1, 0);
    }

    @Test
    void theExternalShareIsTheCutOverTheVolumeByWeight() {
        // an hour weighs 1 / mean, so of 2 × 3 + 2 hours' ends the bridge has 2
        assertThat(bordersOf(BOW_TIE).of(0).externalShare()).isCloseTo(2.0 / 8, within(1e-12));
    }

    @Test
    void theEiIndexCountsTies() {
        assertThat(bordersOf(BOW_TIE).of(0).eiIndex()).isEqualTo((1 - 3) / 4.0);
    }

    @Test
    void conductanceIsTheCutOverTheSmallerSide() {
        assertThat(bordersOf(BOW_TIE).of(1).conductance()).isCloseTo(2.0 / 8, within(1e-12));
    }

    @Test
    void aGroupWithoutTiesHasNoFigures() {
        GroupBorders borders = bordersOf(BOW_TIE);
        assertThat(borders.of(2).hasTies()).isFalse();
        assertThat(borders.of(2).externalShare()).isNaN();
        assertThat(borders.of(2).eiIndex()).isNaN();
        assertThat(borders.of(2).conductance()).isNaN();
    }

    @Test
    void theWholeNetworkHasNoConductance() {
        GroupBorders borders =
                bordersOf(
                        EcosystemBuilder.withoutMoney()
                                .platforms("all")
                                .unitsOf("all", "a", "b", "c")
                                .ties("a", "b", "b", "c")
                                .build());
        assertThat(borders.of(0).externalShare()).isZero();
        assertThat(borders.of(0).eiIndex()).isEqualTo(-1);
        assertThat(borders.of(0).conductance()).isNaN();
    }

    @Test
    void unitsWithoutPlatformAreOutside() {
        GroupBorders borders =
                bordersOf(
                        EcosystemBuilder.withoutMoney()
                                .platforms("p")
                                .unitsOf("p", "a", "b")
                                .units("free")
                                .ties("a", "b", "a", "free")
                                .build());
        assertThat(borders.of(0).externalTies()).isEqualTo(1);
        assertThat(borders.of(0).externalShare()).isCloseTo(1.0 / 3, within(1e-12));
    }
}
