/** Conditional requests: who has the newest answer already is not sent it again. */
@NullMarked
package io.rendan.web.condition;

import org.jspecify.annotations.NullMarked;
