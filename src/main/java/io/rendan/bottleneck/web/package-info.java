/** HTTP of the bottleneck room. */
@NullMarked
package io.rendan.bottleneck.web;

import org.jspecify.annotations.NullMarked;
