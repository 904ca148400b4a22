/** HTTP of zero distance. */
@NullMarked
package io.rendan.distance.web;

import org.jspecify.annotations.NullMarked;
