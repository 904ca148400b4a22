/**
 * Neo4j: the embedded server, the schema, snapshots out of the graph and results into it.
 *
 * <p>The application always speaks Bolt through the driver, embedded or not. The embedded server
 * serves evaluation only: its library is licensed under the GPL and no part of the packaged
 * application, which is why nothing but {@link io.rendan.store.EmbeddedNeo4j} touches it.
 */
@ApplicationModule(
        allowedDependencies = {
            "algorithm",
            "network",
            "network :: build",
            "cypher",
            "cypher :: guard"
        })
@NullMarked
package io.rendan.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
