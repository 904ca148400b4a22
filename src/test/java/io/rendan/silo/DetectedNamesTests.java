package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.network.Directory;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class DetectedNamesTests {

    /** {@code a} works more than anybody with {@code b}, {@code c} and {@code d}. */
    private static final EcosystemNetwork NETWORK =
            EcosystemBuilder.withoutMoney()
                    .units("a", "b", "c", "d", "e", "f", "g")
                    .hours("a", "b", 9)
                    .hours("a", "c", 9)
                    .hours("a", "d", 9)
                    .hours("b", "c", 1)
                    .hours("c", "d", 2)
                    .hours("e", "f", 2)
                    .hours("f", "g", 1)
                    .build();

    private static List<String> names(String... groups) {
        List<DetectedGroup> found =
                Stream.of(groups)
                        .map(
                                members ->
                                        new DetectedGroup(
                                                indices(members),
                                                new ChanceModel.Ties(7),
                                                0,
                                                1,
                                                false,
                                                new Detection(Detection.Look.TIES, 1, 1, 1, 1)))
                        .toList();
        Directory named =
                new DetectedNames(NETWORK, NETWORK.collaboration().ties(), Map.of()).name(found);
        return IntStream.range(0, found.size()).mapToObj(named::name).toList();
    }

    private static int[] indices(String members) {
        return Arrays.stream(members.split(" "))
                .mapToInt(NETWORK.parties()::indexOf)
                .sorted()
                .toArray();
    }

    @Test
    void aGroupIsNamedAfterTheUnitThatWorksMostWithinIt() {
        assertThat(names("a b c", "e f g"))
                .containsExactly("Group around Unit a", "Group around Unit f");
    }

    @Test
    void groupsAroundTheSameUnitAreToldApartByTheNextOne() {
        assertThat(names("a b c", "a c d", "e f g"))
                .containsExactly(
                        "Group around Unit a and Unit b",
                        "Group around Unit a and Unit c",
                        "Group around Unit f");
    }

    @Test
    void groupsThatEvenThenWouldBeCalledAlikeAreCounted() {
        assertThat(names("a b c", "a b c e", "a b c f", "a c d"))
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("Group around Unit a, Unit b and Unit c (1)");
    }
}
