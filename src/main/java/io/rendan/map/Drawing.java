package io.rendan.map;

import java.util.List;

/**
 * Marks and links of a map.
 *
 * @param nodes by key
 * @param links by source and target
 * @param hidden how many marks the limit has left out
 */
record Drawing(List<MapNode> nodes, List<MapLink> links, int hidden) {

    Drawing {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }
}
