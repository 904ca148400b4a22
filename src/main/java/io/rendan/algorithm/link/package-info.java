/** Link prediction: which pairs without an edge are likely to have one. */
@NamedInterface("link")
@NullMarked
package io.rendan.algorithm.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
