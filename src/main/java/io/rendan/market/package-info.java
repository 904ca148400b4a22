/**
 * The internal market: whether contracts hold what they promise, what the inside pays above the
 * outside, and who cannot leave.
 *
 * <p>What a contract must not do is written in Cypher, a rule a file, so that whoever runs an
 * ecosystem can read the rules, change them and add their own. The room knows no database and opens
 * no file: rules come in as texts, their statements go out as questions of the graph, which a run
 * asks read-only and within a time before the audit, and come back as rows. Circular dealing alone
 * is searched on arrays: a cycle search in Cypher follows every path before it can compare values.
 */
@ApplicationModule(
        allowedDependencies = {
            "algorithm",
            "algorithm :: graph",
            "algorithm :: path",
            "algorithm :: centrality",
            "algorithm :: community",
            "algorithm :: component",
            "algorithm :: flow",
            "algorithm :: link",
            "network",
            "analysis"
        })
@NullMarked
package io.rendan.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
