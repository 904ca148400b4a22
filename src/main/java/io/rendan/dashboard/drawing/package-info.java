/** What is drawn of a finding of each kind. */
@NullMarked
package io.rendan.dashboard.drawing;

import org.jspecify.annotations.NullMarked;
