/** What is to be made: size, seed, dates, and the streams of chance. */
@NamedInterface("plan")
@NullMarked
package io.rendan.generator.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
