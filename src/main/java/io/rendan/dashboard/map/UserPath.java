package io.rendan.dashboard.map;

import io.rendan.map.MapLink;
import io.rendan.map.MapNode;
import io.rendan.map.NetworkMap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How money reaches a mark from users: the way of the fewest payments, the larger one first. */
final class UserPath {

    private record Payment(String payer, double amount, MapLink link) {}

    private UserPath() {}

    /** Links from the mark to the nearest users; none where none of what is shown leads there. */
    static Set<MapLink> from(String key, NetworkMap map) {
        Map<String, List<Payment>> received = received(map);
        Set<String> users = new HashSet<>();
        map.nodes().stream()
                .filter(node -> node.label().equals("UserSegment"))
                .map(MapNode::key)
                .forEach(users::add);
        Map<String, Payment> cameBy = new HashMap<>();
        Map<String, String> earner = new HashMap<>();
        var waiting = new ArrayDeque<>(List.of(key));
        Set<String> seen = new HashSet<>(List.of(key));
        while (!waiting.isEmpty()) {
            String at = waiting.remove();
            if (users.contains(at)) {
                return way(at, key, cameBy, earner);
            }
            for (Payment payment : received.getOrDefault(at, List.of())) {
                if (seen.add(payment.payer())) {
                    cameBy.put(payment.payer(), payment);
                    earner.put(payment.payer(), at);
                    waiting.add(payment.payer());
                }
            }
        }
        return Set.of();
    }

    private static Map<String, List<Payment>> received(NetworkMap map) {
        Map<String, List<Payment>> received = new HashMap<>();
        for (MapLink link : map.links()) {
            if (link.paidToSource() > 0) {
                received.computeIfAbsent(link.source(), none -> new ArrayList<>())
                        .add(new Payment(link.target(), link.paidToSource(), link));
            }
            if (link.paidToTarget() > 0) {
                received.computeIfAbsent(link.target(), none -> new ArrayList<>())
                        .add(new Payment(link.source(), link.paidToTarget(), link));
            }
        }
        received.values()
                .forEach(
                        payments ->
                                payments.sort(
                                        Comparator.comparingDouble(Payment::amount)
                                                .reversed()
                                                .thenComparing(Payment::payer)));
        return received;
    }

    private static Set<MapLink> way(
            String from, String to, Map<String, Payment> cameBy, Map<String, String> earner) {
        Set<MapLink> way = new HashSet<>();
        for (String at = from; !at.equals(to); at = earner.getOrDefault(at, to)) {
            Payment payment = cameBy.get(at);
            if (payment != null) {
                way.add(payment.link());
            }
        }
        return way;
    }
}
