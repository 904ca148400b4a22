/** Runs over HTTP: ask for one, watch it, look back at others. */
@NullMarked
package io.rendan.run.web;

import org.jspecify.annotations.NullMarked;
