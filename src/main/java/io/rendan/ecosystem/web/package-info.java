/** HTTP of parties. */
@NullMarked
package io.rendan.ecosystem.web;

import org.jspecify.annotations.NullMarked;
