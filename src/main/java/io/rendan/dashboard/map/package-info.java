/** The map: marks laid out by the server, drawn as SVG, so that it needs no script to be read. */
@NullMarked
package io.rendan.dashboard.map;

import org.jspecify.annotations.NullMarked;
