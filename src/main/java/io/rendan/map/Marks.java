package io.rendan.map;

import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts parties onto marks and makes the map of them. */
final class Marks {

    private static final String PARTNERS = "partners";
    private static final String UNHOSTED = "units";

    /** A mark before its parties are added up. */
    private record Mark(
            String key,
            Optional<String> id,
            String name,
            String label,
            Optional<String> kind,
            Optional<String> platform) {}

    private final EcosystemNetwork network;
    private final Turnover turnover;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final int[] markOf;

    Marks(EcosystemNetwork network) {
        this.network = network;
        this.turnover = Turnover.of(network);
        this.markOf = new int[network.parties().size()];
        Arrays.fill(markOf, -1);
    }

    private void put(int party, Mark mark) {
        markOf[party] =
                byKey.computeIfAbsent(
                        mark.key(),
                        key -> {
                            marks.add(mark);
                            return marks.size() - 1;
                        });
    }

    /** Shows the party by itself. */
    void alone(int party) {
        int platform = network.parties().platform(party);
        put(
                party,
                new Mark(
                        "party:" + network.parties().id(party),
                        Optional.of(network.parties().id(party)),
                        network.parties().name(party),
                        network.parties().label(party),
                        network.parties().microKind(party).map(Enum::name),
                        platform < 0
                                ? Optional.empty()
                                : Optional.of(network.platforms().id(platform))));
    }

    /** Shows a unit as its platform, partners as one, and a user segment by itself. */
    void fromAfar(int party) {
        int platform = network.parties().platform(party);
        if (network.parties().isUserSegment(party)) {
            alone(party);
        } else if (platform >= 0) {
            put(
                    party,
                    new Mark(
                            "platform:" + network.platforms().id(platform),
                            Optional.of(network.platforms().id(platform)),
                            network.platforms().name(platform),
                            "Platform",
                            Optional.empty(),
                            Optional.empty()));
        } else {
            boolean unit = network.parties().isMicroEnterprise(party);
            put(
                    party,
                    new Mark(
                            unit ? UNHOSTED : PARTNERS,
                            Optional.empty(),
                            unit ? "Units without a platform" : "Partners",
                            unit ? "MicroEnterprise" : "Partner",
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    /** Of these, the parties of the largest turnover, ascending; a party that must stay is one. */
    int[] largest(IntStream parties, int limit, int mustStay) {
        return parties.boxed()
                .sorted(
                        Comparator.comparingInt((Integer party) -> party == mustStay ? 0 : 1)
                                .thenComparingDouble(party -> -turnover.of(party))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    Drawing drawn(int hidden) {
        int[] parties = new int[marks.size()];
        int[] people = new int[marks.size()];
        double[] earned = new double[marks.size()];
        double[] spent = new double[marks.size()];
        double[] fromUsers = new double[marks.size()];
        for (int party = 0; party < markOf.length; party++) {
            int mark = markOf[party];
            if (mark >= 0) {
                parties[mark]++;
                people[mark] += Math.max(0, network.parties().headcounts()[party]);
                earned[mark] += turnover.earned()[party];
                spent[mark] += turnover.spent()[party];
                fromUsers[mark] += network.supply().userRevenue()[party];
            }
        }
        List<MapNode> nodes = new ArrayList<>();
        for (int mark = 0; mark < marks.size(); mark++) {
            Mark shown = marks.get(mark);
            nodes.add(
                    new MapNode(
                            shown.key(),
                            shown.id(),
                            shown.name(),
                            shown.label(),
                            shown.kind(),
                            shown.platform(),
                            parties[mark],
                            people[mark] > 0 ? Optional.of(people[mark]) : Optional.empty(),
                            Math.max(earned[mark], spent[mark]),
                            fromUsers[mark],
                            Optional.empty(),
                            Optional.empty()));
        }
        List<String> keys = marks.stream().map(Mark::key).toList();
        return new Drawing(nodes, Links.between(network, markOf).named(keys), hidden);
    }
}
