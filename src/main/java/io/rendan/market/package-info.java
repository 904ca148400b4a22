/**
 * The internal market: whether contracts hold what they promise, what the inside pays above the
 * outside, and who cannot leave.
 *
 * <p>What a contract must not do is written in Cypher, a rule a file, so that whoever runs an
 * ecosystem can read the rules, change them and add their own. The room knows no database: it asks
 * its questions through the port {@link io.rendan.market.AuditGraph}, which answers read-only and
 * within a time. Circular dealing alone is searched on arrays: a cycle search in Cypher follows
 * every path before it can compare values.
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
            "analysis",
            "cypher"
        })
@NullMarked
package io.rendan.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
