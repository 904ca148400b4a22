/** Network health over HTTP. */
@NullMarked
package io.rendan.health.web;

import org.jspecify.annotations.NullMarked;
