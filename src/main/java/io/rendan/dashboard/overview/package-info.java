/** The first page: how the network is, what has changed, what to do next. */
@NullMarked
package io.rendan.dashboard.overview;

import org.jspecify.annotations.NullMarked;
