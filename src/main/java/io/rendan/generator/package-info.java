/**
 * Synthetic ecosystems after the RenDanHeYi model, of any size from a seed, with planted silos,
 * bottlenecks, opportunities and breaches of market rules beside decoys that resemble them.
 *
 * <p>Figures are calibrated on what is published of Haier: nine units in ten are nodes, a user unit
 * buys from dozens of them, revenue has a heavy tail, communities share six per cent. Partners are
 * complementary, so trade closes squares rather than triangles. Each concern draws from a stream of
 * chance of its own ({@link io.rendan.generator.plan.Concern}), so that a new one does not shift
 * the others. Money closes: what one party pays another receives, and user segments are the only
 * source.
 */
@ApplicationModule(allowedDependencies = {"algorithm", "network", "dataset"})
@NullMarked
package io.rendan.generator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
