/**
 * What flows along edges: sparse linear systems of money that passes on, and cascades of failure.
 */
@NamedInterface("flow")
@NullMarked
package io.rendan.algorithm.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
