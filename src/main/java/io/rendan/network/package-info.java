/**
 * The ecosystem as arrays: {@link io.rendan.network.EcosystemNetwork}, an immutable snapshot at a
 * date, int-indexed, with its supply and collaboration layers.
 *
 * <p>Analyses read only this. Whoever owns rows of an ecosystem (the graph database, a dataset
 * folder, a test) feeds them to a {@link io.rendan.network.build.NetworkBuilder}; the port {@link
 * io.rendan.network.NetworkSource} is how a run asks for a snapshot without knowing where it comes
 * from. Numbers that are not known are {@code NaN}, indices and counts that are not known {@code
 * -1}; days are epoch days, {@link io.rendan.network.Contracts#UNKNOWN_DAY} where not known.
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
            "algorithm :: link"
        })
@NullMarked
package io.rendan.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
