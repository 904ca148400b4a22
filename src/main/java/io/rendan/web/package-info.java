/**
 * What every HTTP answer has in common: problem details, cursors, CSV, entity tags, the OpenAPI
 * document, and the guard of a server that listens on loopback only. Knows no other room.
 *
 * <p>A room's controller takes a record of its query, makes a {@link io.rendan.web.Paging} of the
 * request, and returns a {@link io.rendan.web.Listing}; JSON or CSV, {@code Link}, {@code ETag} and
 * {@code 304} follow by themselves. What goes wrong is thrown as a {@link
 * io.rendan.web.ProblemException}, or, where a room's pure core throws exceptions of its own, said
 * once as a bean of type {@link io.rendan.web.ProblemRule}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.rendan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
