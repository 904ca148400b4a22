/**
 * Parties that somebody has said are one.
 *
 * <p>A merge is kept apart from the data, by the ids of both parties and the dataset's name, and
 * applied to the graph: what led to or from the one that is merged leads to or from the one that is
 * kept, and says so ({@code mergedFrom}, {@code mergedTo}); the merged one stays as a {@code
 * MergedParty}. Whoever begins to change the data is given them as imported, and merges are applied
 * again in the transaction that says the data are whole. So exports and later imports know nothing
 * of merges, every query meets one party, and undoing is giving back.
 */
@NullMarked
package io.rendan.quality.merge;

import org.jspecify.annotations.NullMarked;
