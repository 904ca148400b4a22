/** What is hidden to be found, and the decoys that resemble it. */
@NullMarked
package io.rendan.generator.planted;

import org.jspecify.annotations.NullMarked;
