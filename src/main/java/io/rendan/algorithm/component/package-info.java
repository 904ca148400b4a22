/** What hangs together and what falls apart: components, cut vertices and bridges, dominators. */
@NamedInterface("component")
@NullMarked
package io.rendan.algorithm.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
