package io.rendan.prediction;

import io.rendan.algorithm.graph.CompressedGraph;

/**
 * Who has or had contracts with whom, without user segments; nodes are party indices.
 *
 * @param inForce undirected: pairs with a contract in force
 * @param supply the same, directed from supplier to buyer
 * @param ever undirected: pairs that have or had a contract
 * @param former undirected: pairs that had a contract and have none any more
 * @param excluded undirected: pairs that are not to be proposed, which are those with a contract in
 *     force, and on an earlier day also those with a contract of unknown date
 */
record ContractTies(
        CompressedGraph inForce,
        CompressedGraph supply,
        CompressedGraph ever,
        CompressedGraph former,
        CompressedGraph excluded) {}
