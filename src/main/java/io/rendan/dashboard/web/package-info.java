/** Addresses of the pages, and how browsers are kept from running anything but ours. */
@NullMarked
package io.rendan.dashboard.web;

import org.jspecify.annotations.NullMarked;
