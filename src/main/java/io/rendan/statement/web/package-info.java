/** HTTP of statements. */
@NullMarked
package io.rendan.statement.web;

import org.jspecify.annotations.NullMarked;
