/**
 * Pages for people: the same answers as the API's, drawn by the server.
 *
 * <p>What a page shows is a record that a test can read, made from what the services behind the API
 * say; a template knows no more logic than a loop and a condition. Nothing here asks the database,
 * and nothing asks the application over HTTP. Pages hold no script and no style of their own and
 * ask no other host for anything, so that a browser can be told to run nothing else.
 */
@ApplicationModule(
        allowedDependencies = {
            "analysis",
            "network",
            "health",
            "run",
            "finding",
            "map",
            "opportunity",
            "party",
            "party :: statement",
            "trend",
            "ingest",
            "dataset",
            "alert",
            "funding",
            "cypher",
            "access",
            "web"
        })
@NullMarked
package io.rendan.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
