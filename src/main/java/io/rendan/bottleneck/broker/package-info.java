/**
 * Units through which the collaboration of others goes: bottlenecks where no contracts are known.
 */
@NullMarked
package io.rendan.bottleneck.broker;

import org.jspecify.annotations.NullMarked;
