/** A database that is away, over HTTP. */
@NullMarked
package io.rendan.cypher.web;

import org.jspecify.annotations.NullMarked;
