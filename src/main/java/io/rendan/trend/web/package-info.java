/** Network health over HTTP. */
@NullMarked
package io.rendan.trend.web;

import org.jspecify.annotations.NullMarked;
