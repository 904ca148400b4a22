/** Alerts over HTTP: the list, the dead letters, the event stream. */
@NullMarked
package io.rendan.alert.web;

import org.jspecify.annotations.NullMarked;
