/**
 * Whether a dataset can be accepted: one rule a class, all faults together; and an accepted one as
 * a snapshot.
 */
@NamedInterface("check")
@NullMarked
package io.rendan.dataset.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
