/** What stands around every page: navigation, what is under way, theme and language, words. */
@NullMarked
package io.rendan.dashboard.frame;

import org.jspecify.annotations.NullMarked;
