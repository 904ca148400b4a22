/**
 * Cypher as files: one statement each under {@code cypher/}, with a header that says what it
 * answers. Knows how to read them, how to write values into a statement, and how to run one.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.rendan.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
