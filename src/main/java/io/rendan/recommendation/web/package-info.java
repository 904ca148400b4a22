/** HTTP of recommendations, decisions and contract issues. */
@NullMarked
package io.rendan.recommendation.web;

import org.jspecify.annotations.NullMarked;
