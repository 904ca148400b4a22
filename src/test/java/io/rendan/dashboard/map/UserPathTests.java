package io.rendan.dashboard.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.map.MapLevel;
import io.rendan.map.MapLink;
import io.rendan.map.MapNode;
import io.rendan.map.NetworkMap;
import io.rendan.web.RunStamp;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class UserPathTests {

    private static MapNode node(String key, String label) {
        return new MapNode(
                key,
                Optional.of(key),
                key,
                label,
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static NetworkMap map(MapLink... links) {
        return new NetworkMap(
                RunStamp.none(),
                MapLevel.PARTY,
                Optional.empty(),
                Optional.of("CNY"),
                Stream.of("a", "b", "c", "users")
                        .map(key -> node(key, key.equals("users") ? "UserSegment" : "Partner"))
                        .toList(),
                List.of(links),
                0);
    }

    /** The other pays the one. */
    private static MapLink pays(String payer, String payee, double amount) {
        return payer.compareTo(payee) < 0
                ? new MapLink(payer, payee, 0, amount, 1, 0, 0)
                : new MapLink(payee, payer, amount, 0, 1, 0, 0);
    }

    @Test
    void moneyComesTheWayOfTheFewestPayments() {
        MapLink direct = pays("users", "b", 5);
        MapLink first = pays("b", "a", 1);
        NetworkMap map =
                map(first, direct, pays("c", "a", 100), pays("b", "c", 9), pays("a", "users", 7));

        assertThat(UserPath.from("a", map)).containsExactlyInAnyOrder(first, direct);
    }

    @Test
    void ofTwoWaysOfTheSameLengthTheLargerPaymentIsShown() {
        MapLink small = pays("b", "a", 1);
        MapLink large = pays("c", "a", 2);
        NetworkMap map = map(small, large, pays("users", "b", 1), pays("users", "c", 1));

        assertThat(UserPath.from("a", map)).contains(large).doesNotContain(small);
    }

    @Test
    void whereNothingComesFromUsersThereIsNoWay() {
        assertThat(UserPath.from("a", map(pays("a", "users", 3), pays("b", "a", 1)))).isEmpty();
        assertThat(UserPath.from("nowhere", map())).isEmpty();
    }
}
