/**
 * Which web pages may talk to this server: those of its own, and of origins that are configured.
 */
@NullMarked
package io.rendan.web.origin;

import org.jspecify.annotations.NullMarked;
