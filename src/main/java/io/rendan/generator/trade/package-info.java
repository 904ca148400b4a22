/**
 * Who buys what from whom: contracts, prices, capacities, settlements, communities and
 * collaboration.
 */
@NullMarked
package io.rendan.generator.trade;

import org.jspecify.annotations.NullMarked;
