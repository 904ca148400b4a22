/**
 * The win-win value added statement of a unit or a community: users, resource parties, value
 * created and shared, revenue and cost in their traditional and ecosystem parts, and what each
 * added user brought.
 *
 * <p>A community keeps no books, so its statement adds up those of its member units with all their
 * business, and a unit in several communities counts in each; only its ecosystem cost and its
 * active parties are told from the contracts that run under it. A line whose inputs the data do not
 * have is null and says why: it is never estimated from another line.
 */
@NamedInterface("statement")
@NullMarked
package io.rendan.party.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
