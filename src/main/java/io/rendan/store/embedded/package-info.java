/**
 * A Neo4j server inside this process, and the guard at its Bolt port: who may log in, from where,
 * and what a reader may ask. The library is licensed under the GPL and no part of the packaged
 * application, so nothing outside this package touches it. It builds on inner types of the server,
 * which no release promises to keep: the version is fixed in {@code pom.xml}, and a test attacks
 * the port.
 */
@NullMarked
package io.rendan.store.embedded;

import org.jspecify.annotations.NullMarked;
