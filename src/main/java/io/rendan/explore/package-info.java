/**
 * Explorations for analysts: the library of questions under {@code cypher/explore} and in a folder
 * of one's own, and Cypher of whoever asks, answered within bounds. {@link
 * io.rendan.explore.Explorations} is the door, for HTTP, pages and agents alike; who asks is a
 * {@link io.rendan.explore.Caller}, whoever finds that out.
 *
 * <p>What a statement may do is not judged here but in {@code cypher}, where rules of the market
 * are judged too. A file of one's own is asked as anybody's statement is; so are those that came
 * along, since nothing would be gained by trusting them.
 */
@ApplicationModule(allowedDependencies = {"cypher", "web"})
@NullMarked
package io.rendan.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
