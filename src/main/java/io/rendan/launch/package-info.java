/** The command: what happens between the shell and the first table of findings. */
@NullMarked
package io.rendan.launch;

import org.jspecify.annotations.NullMarked;
