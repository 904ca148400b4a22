/**
 * Takes a request at its word: numbers are plain decimal digits, and what an address does not know
 * is refused rather than passed over, so that a typing error never looks like an answer.
 */
@NullMarked
package io.rendan.web.request;

import org.jspecify.annotations.NullMarked;
