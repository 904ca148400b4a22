/** Network analytics for organisations that run as a market of micro-enterprises. */
@NullMarked
package io.rendan;

import org.jspecify.annotations.NullMarked;
