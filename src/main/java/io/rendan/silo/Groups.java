package io.rendan.silo;

import io.rendan.analysis.GroupType;
import io.rendan.network.Directory;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Memberships;
import io.rendan.network.Parties;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups of one type; they may share units.
 *
 * @param type of all of them
 * @param directory their ids and names, parallel to members
 * @param members each group's parties, ascending
 * @param offsets party p's groups are {@code groups[offsets[p] .. offsets[p + 1])}
 * @param groups ascending within a party
 */
record Groups(GroupType type, Directory directory, int[][] members, int[] offsets, int[] groups) {

    static Groups of(GroupType type, Directory directory, int[][] members, int parties) {
        int[] offsets = new int[parties + 1];
        for (int[] units : members) {
            for (int unit : units) {
                offsets[unit + 1]++;
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        int[] next = Arrays.copyOf(offsets, parties);
        int[] groups = new int[offsets[parties]];
        for (int group = 0; group < members.length; group++) {
            for (int unit : members[group]) {
                groups[next[unit]++] = group;
            }
        }
        return new Groups(type, directory, members, offsets, groups);
    }

    /** The platforms and the units they host; a platform without units is a group of none. */
    static Groups platforms(EcosystemNetwork network) {
        Parties parties = network.parties();
        int[] platformOf = IntStream.range(0, parties.size()).map(parties::platform).toArray();
        return of(
                GroupType.PLATFORM,
                network.platforms(),
                members(platformOf, network.platforms().size()),
                parties.size());
    }

    /** The ecosystem communities and the micro-enterprises that are members at the date. */
    static Groups communities(EcosystemNetwork network) {
        Memberships memberships = network.memberships();
        int[][] members = new int[network.communities().size()][];
        for (int community = 0; community < members.length; community++) {
            members[community] =
                    memberships
                            .ofCommunity(community)
                            .filter(entry -> memberships.isActiveOn(entry, network.day()))
                            .map(memberships::party)
                            .filter(network.parties()::isMicroEnterprise)
                            .toArray();
        }
        return of(GroupType.COMMUNITY, network.communities(), members, network.parties().size());
    }

    /** Turns each party's only group (-1 for none) round into each group's parties, ascending. */
    static int[][] members(int[] groupOf, int size) {
        int[] sizes = new int[size];
        for (int group : groupOf) {
            if (group >= 0) {
                sizes[group]++;
            }
        }
        int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int party = groupOf.length - 1; party >= 0; party--) {
            if (groupOf[party] >= 0) {
                members[groupOf[party]][--sizes[groupOf[party]]] = party;
            }
        }
        return members;
    }

    int size() {
        return members.length;
    }

    int units(int group) {
        return members[group].length;
    }

    /** Number of groups that the party is in. */
    int countOf(int party) {
        return offsets[party + 1] - offsets[party];
    }

    /** One of them, {@code i} from 0. */
    int groupOf(int party, int i) {
        return groups[offsets[party] + i];
    }

    /** Whether the party is in the group: O(groups of the party). */
    boolean contains(int group, int party) {
        for (int i = offsets[party]; i < offsets[party + 1]; i++) {
            if (groups[i] == group) {
                return true;
            }
        }
        return false;
    }
}
