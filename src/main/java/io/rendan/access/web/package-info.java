/**
 * The door: each request is held against {@link io.rendan.access.web.AccessRules} before a handler
 * sees it. Pages of other origins are the business of {@code web.origin}, in front of it.
 */
@NullMarked
package io.rendan.access.web;

import org.jspecify.annotations.NullMarked;
