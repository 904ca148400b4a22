/** HTTP of the market room. */
@NullMarked
package io.rendan.market.web;

import org.jspecify.annotations.NullMarked;
