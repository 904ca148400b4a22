/**
 * Cypher as files: one statement each under {@code cypher/}, with a header that says what it
 * answers. Knows how to read them and how to write values into a statement; runs nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.rendan.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
