/**
 * Findings as lists show them: what runs have found, each finding's life across runs (open,
 * accepted, dismissed, done, resolved), what was decided about it and what has changed.
 *
 * <p>Each time a run becomes the current one, {@link io.rendan.finding.Life} says what becomes of
 * every finding, within the transaction that publishes the run. A decision and a publication lock
 * the finding's {@code Recommendation} node before they read it, so that neither overwrites the
 * other.
 *
 * <p>Findings of two organisations may bear the same id, since ids follow from the ids in the data.
 * So lives, decisions and comparisons are kept by dataset: whoever loads data of their own after
 * the sample begins anew, and finds everything as it was left on going back.
 *
 * <p>An action that was done stays DONE while the finding is still there, since a run looks back
 * over a year and shows what was for as long; like a dismissal, it holds until the value at stake
 * has doubled. Once the finding is gone it is RESOLVED, and one that returns is OPEN again unless
 * it had been dismissed. Historical runs touch no life; their findings show the life of today, and
 * count as RESOLVED where no current run has ever had them.
 */
@ApplicationModule(
        allowedDependencies = {
            "analysis",
            "network",
            "run",
            "cypher",
            "web",
            "bottleneck",
            "coverage",
            "market",
            "opportunity"
        })
@NullMarked
package io.rendan.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
