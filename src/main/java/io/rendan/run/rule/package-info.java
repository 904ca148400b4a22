/**
 * Rules that give no answer: which are not asked again, and what becomes of what they last found.
 */
@NullMarked
package io.rendan.run.rule;

import org.jspecify.annotations.NullMarked;
