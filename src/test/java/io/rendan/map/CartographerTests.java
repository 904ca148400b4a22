package io.rendan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CartographerTests {

    /**
     * Users pay a, a pays b and a partner, b pays c, c works with d of another platform, and e is
     * alone.
     */
    private final EcosystemNetwork network =
            new EcosystemBuilder()
                    .platforms("north", "south")
                    .unitsOf("north", "a", "b")
                    .unitsOf("south", "c", "d", "e")
                    .partners("maker")
                    .segments("families")
                    .capabilities("parts")
                    .community("joint", "a", "c")
                    .community("other", "c", "a", "d")
                    .sale("a", "families", 1_000)
                    .supply("b", "a", "parts", 400)
                    .supply("maker", "a", "parts", 100)
                    .supply("c", "b", "parts", 200)
                    .hours("c", "d", 30)
                    .build();

    private Drawing draw(MapLevel level, String focus, int hops, int limit) {
        return new Cartographer(network)
                .draw(
                        new MapQuestion(
                                level,
                                Optional.of(focus).filter(id -> !id.isEmpty()),
                                hops,
                                limit));
    }

    private static List<String> keys(Drawing drawing) {
        return drawing.nodes().stream().map(MapNode::key).toList();
    }

    private static List<String> links(Drawing drawing) {
        return drawing.links().stream().map(link -> link.source() + " " + link.target()).toList();
    }

    @Test
    void nothingMakesAnEmptyMap() {
        Drawing drawing =
                new Cartographer(new EcosystemBuilder().build())
                        .draw(new MapQuestion(MapLevel.PARTY, Optional.empty(), 1, 10));

        assertThat(drawing.nodes()).isEmpty();
        assertThat(drawing.links()).isEmpty();
    }

    @Nested
    class FromAfar {

        private final Drawing drawing = draw(MapLevel.PLATFORM, "", 1, 300);

        @Test
        void unitsAreTheirPlatformsPartnersOneAndSegmentsThemselves() {
            assertThat(keys(drawing))
                    .containsExactlyInAnyOrder(
                            "platform:north", "platform:south", "partners", "party:families");
        }

        @Test
        void whatIsPaidInsideAPlatformIsTurnoverButNoLink() {
            assertThat(links(drawing)).doesNotContain("platform:north platform:north");
            MapNode north =
                    drawing.nodes().stream()
                            .filter(node -> node.key().equals("platform:north"))
                            .findFirst()
                            .orElseThrow();
            assertThat(north.parties()).isEqualTo(2);
            assertThat(north.turnover()).isEqualTo(1_400);
            assertThat(north.userRevenue()).isEqualTo(1_000);
        }

        @Test
        void aLinkSaysWhoPaidWhom() {
            assertThat(drawing.links())
                    .filteredOn(link -> link.source().equals("platform:north"))
                    .filteredOn(link -> link.target().equals("platform:south"))
                    .singleElement()
                    .satisfies(
                            link -> {
                                assertThat(link.paidToSource()).isZero();
                                assertThat(link.paidToTarget()).isEqualTo(200);
                                assertThat(link.contracts()).isEqualTo(1);
                                assertThat(link.hours()).isZero();
                            });
        }
    }

    @Nested
    class OfCommunities {

        @Test
        void theyAreLinkedByTheMembersThatTheyShare() {
            Drawing drawing = draw(MapLevel.COMMUNITY, "", 1, 300);

            assertThat(keys(drawing)).containsExactly("community:joint", "community:other");
            assertThat(drawing.links()).singleElement().extracting(MapLink::shared).isEqualTo(2);
        }
    }

    @Nested
    class OfParties {

        @Test
        void aPlatformInFocusIsOpenedAndTheOthersStayFar() {
            assertThat(keys(draw(MapLevel.PARTY, "south", 1, 300)))
                    .containsExactlyInAnyOrder(
                            "party:c",
                            "party:d",
                            "party:e",
                            "platform:north",
                            "partners",
                            "party:families");
        }

        @Test
        void aPartyInFocusShowsWhomItReaches() {
            assertThat(keys(draw(MapLevel.PARTY, "b", 1, 300)))
                    .containsExactlyInAnyOrder("party:a", "party:b", "party:c");
            assertThat(keys(draw(MapLevel.PARTY, "b", 2, 300)))
                    .containsExactlyInAnyOrder(
                            "party:a",
                            "party:b",
                            "party:c",
                            "party:d",
                            "party:families",
                            "party:maker");
        }

        @Test
        void aCommunityInFocusShowsItsMembers() {
            assertThat(keys(draw(MapLevel.PARTY, "joint", 1, 300)))
                    .containsExactlyInAnyOrder("party:a", "party:c");
        }

        @Test
        void whoeverIsInFocusStaysWhateverTheLimitAndTheRestIsCounted() {
            Drawing drawing = draw(MapLevel.PARTY, "e", 1, 1);
            assertThat(keys(drawing)).containsExactly("party:e");
            assertThat(drawing.hidden()).isZero();

            Drawing crowded = draw(MapLevel.PARTY, "b", 2, 2);
            assertThat(keys(crowded)).containsExactlyInAnyOrder("party:a", "party:b");
            assertThat(crowded.hidden()).isEqualTo(4);
        }

        @Test
        void withoutAFocusTheLargestAreShown() {
            assertThat(keys(draw(MapLevel.PARTY, "", 1, 3)))
                    .containsExactlyInAnyOrder("party:a", "party:b", "party:families");
        }

        @Test
        void whatIsNowhereIsNoFocus() {
            assertThatExceptionOfType(MapException.UnknownFocus.class)
                    .isThrownBy(() -> draw(MapLevel.PARTY, "nowhere", 1, 300))
                    .withMessageContaining("'nowhere'");
        }
    }
}
