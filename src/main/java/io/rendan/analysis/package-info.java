/**
 * What an analysis hands over: findings with money, evidence and action; figures per party; and how
 * its groups were judged. The port {@link io.rendan.analysis.Analysis} is all that a run knows of
 * an analysis, so that a new one needs no change elsewhere.
 *
 * <p>Every analysis is four types. {@code XParameters} are all that it may be told, its seed among
 * them where it draws anything, with {@code defaults()} or {@code defaults(seed)}; {@code new
 * XDetector(parameters).detect(network, parallel)} is the pure function, without {@code parallel}
 * where it has nothing to share out; {@code XReport} is what comes of it, in the room's own types
 * (a {@link io.rendan.analysis.Report}); {@code XAnalysis} is the door that puts a report into
 * findings and figures. The names of a room's figures are constants of its {@code XFigures}.
 */
@ApplicationModule(allowedDependencies = {"network"})
@NullMarked
package io.rendan.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
