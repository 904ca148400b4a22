/** An ecosystem as dataset files, planted truth included. */
@NullMarked
package io.rendan.generator.export;

import org.jspecify.annotations.NullMarked;
