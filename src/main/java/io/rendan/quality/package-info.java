/**
 * What is wrong with the data themselves: names that stand for nobody, parties that stand in the
 * register twice, amounts that are none, dates that cannot be, months that are missing.
 *
 * <p>This package is pure: rows of a register in, remarks out, whatever the order of the rows. Its
 * sub-packages feed it with the rows of an import, keep what it says, and treat two parties as one
 * where somebody has said so. Nothing is ever merged unasked: a register knows fewer things than
 * its owner.
 */
@ApplicationModule(
        allowedDependencies = {
            "network",
            "analysis",
            "dataset",
            "ingest",
            "run",
            "finding",
            "cypher",
            "web"
        })
@NullMarked
package io.rendan.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
