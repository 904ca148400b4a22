package io.rendan.silo;

import io.rendan.network.Directory;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups of one type that share no unit.
 *
 * @param type of all of them
 * @param directory their ids and names, ascending by id
 * @param groupOf each party's group, -1 for none
 * @param members each group's parties, ascending
 */
record Groups(GroupType type, Directory directory, int[] groupOf, int[][] members) {

    /** The platforms and the units they host; a platform without units is a group of none. */
    static Groups platforms(EcosystemNetwork network) {
        Parties parties = network.parties();
        int[] groupOf = IntStream.range(0, parties.size()).map(parties::platform).toArray();
        return of(GroupType.PLATFORM, network.platforms(), groupOf);
    }

    static Groups of(GroupType type, Directory directory, int[] groupOf) {
        int[] sizes = new int[directory.size()];
        for (int group : groupOf) {
            if (group >= 0) {
                sizes[group]++;
            }
        }
        int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int party = groupOf.length - 1; party >= 0; party--) {
            int group = groupOf[party];
            if (group >= 0) {
                members[group][--sizes[group]] = party;
            }
        }
        return new Groups(type, directory, groupOf, members);
    }

    int size() {
        return members.length;
    }

    int units(int group) {
        return members[group].length;
    }
}
