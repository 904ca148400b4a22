/** Explorations over HTTP: JSON, CSV row by row, nodes and links. */
@NullMarked
package io.rendan.explore.web;

import org.jspecify.annotations.NullMarked;
