/** What is known of one party or platform, and how to find one. */
@NullMarked
package io.rendan.dashboard.profile;

import org.jspecify.annotations.NullMarked;
