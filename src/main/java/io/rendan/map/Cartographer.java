package io.rendan.map;

import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws a network as a question asks for it: the same network and question, the same map. */
final class Cartographer {

    private final EcosystemNetwork network;

    Cartographer(EcosystemNetwork network) {
        this.network = network;
    }

    /**
     * The map.
     *
     * @throws MapException.UnknownFocus if the focus is no platform, community or party
     */
    Drawing draw(MapQuestion question) {
        return switch (question.level()) {
            case PLATFORM -> platforms();
            case COMMUNITY -> communities(question.limit());
            case PARTY ->
                    question.focus()
                            .map(id -> around(id, question))
                            .orElseGet(
                                    () ->
                                            parties(
                                                    IntStream.range(0, network.parties().size()),
                                                    question,
                                                    -1));
        };
    }

    private Drawing platforms() {
        var marks = new Marks(network);
        IntStream.range(0, network.parties().size()).forEach(marks::fromAfar);
        return marks.drawn(0);
    }

    private Drawing around(String id, MapQuestion question) {
        int platform = network.platforms().indexOf(id);
        int party = network.parties().indexOf(id);
        int community = network.communities().indexOf(id);
        if (platform >= 0) {
            return inside(platform, question);
        }
        if (party >= 0) {
            return parties(
                    new Neighbourhood(network).around(party, question.hops()).stream(),
                    question,
                    party);
        }
        if (community >= 0) {
            return parties(members(community), question, -1);
        }
        throw new MapException.UnknownFocus(id);
    }

    private Drawing parties(IntStream candidates, MapQuestion question, int mustStay) {
        int[] all = candidates.toArray();
        var marks = new Marks(network);
        int[] shown = marks.largest(IntStream.of(all), question.limit(), mustStay);
        IntStream.of(shown).forEach(marks::alone);
        return marks.drawn(all.length - shown.length);
    }

    /** A platform's units by themselves, and everybody else from afar. */
    private Drawing inside(int platform, MapQuestion question) {
        int[] units =
                IntStream.range(0, network.parties().size())
                        .filter(party -> network.parties().platform(party) == platform)
                        .toArray();
        var marks = new Marks(network);
        int[] shown = marks.largest(IntStream.of(units), question.limit(), -1);
        IntStream.of(shown).forEach(marks::alone);
        IntStream.range(0, network.parties().size())
                .filter(party -> network.parties().platform(party) != platform)
                .forEach(marks::fromAfar);
        return marks.drawn(units.length - shown.length);
    }

    private IntStream members(int community) {
        return network.memberships()
                .ofCommunity(community)
                .filter(one -> network.memberships().isActiveOn(one, network.day()))
                .map(network.memberships()::party)
                .distinct();
    }

    private Drawing communities(int limit) {
        List<MapNode> nodes = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<List<Integer>> ofParty = new ArrayList<>();
        for (int party = 0; party < network.parties().size(); party++) {
            ofParty.add(new ArrayList<>());
        }
        int shown = Math.min(limit, network.communities().size());
        var turnover = Turnover.under(network);
        for (int community = 0; community < shown; community++) {
            int[] members = members(community).toArray();
            for (int member : members) {
                ofParty.get(member).add(community);
            }
            nodes.add(node(community, members, turnover[community]));
            keys.add(nodes.getLast().key());
        }
        var links = new Links();
        for (List<Integer> shared : ofParty) {
            for (int i = 0; i < shared.size(); i++) {
                for (int j = i + 1; j < shared.size(); j++) {
                    links.share(shared.get(i), shared.get(j));
                }
            }
        }
        return new Drawing(nodes, links.named(keys), network.communities().size() - shown);
    }

    private MapNode node(int community, int[] members, double turnover) {
        int people =
                IntStream.of(members)
                        .map(member -> Math.max(0, network.parties().headcounts()[member]))
                        .sum();
        double fromUsers =
                IntStream.of(members)
                        .mapToDouble(member -> network.supply().userRevenue()[member])
                        .sum();
        return new MapNode(
                "community:" + network.communities().id(community),
                Optional.of(network.communities().id(community)),
                network.communities().name(community),
                "Community",
                Optional.empty(),
                Optional.empty(),
                members.length,
                people > 0 ? Optional.of(people) : Optional.empty(),
                turnover,
                fromUsers,
                Optional.empty(),
                Optional.empty());
    }
}
