/** Data quality over HTTP. */
@NullMarked
package io.rendan.quality.web;

import org.jspecify.annotations.NullMarked;
