@NullMarked
package io.rendan;

import org.jspecify.annotations.NullMarked;
