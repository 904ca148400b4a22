/** Who there is: platforms, units, partners, user segments, and what each can do. */
@NullMarked
package io.rendan.generator.population;

import org.jspecify.annotations.NullMarked;
