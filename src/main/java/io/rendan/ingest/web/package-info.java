/** Imports over HTTP. */
@NullMarked
package io.rendan.ingest.web;

import org.jspecify.annotations.NullMarked;
