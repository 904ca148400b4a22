/** HTTP of the silo room. */
@NullMarked
package io.rendan.silo.web;

import org.jspecify.annotations.NullMarked;
