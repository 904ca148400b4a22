/**
 * The OpenAPI document: made from handlers and records, so that it says what is answered. What may
 * be null, what is always there, statuses, and operations' names are derived; rooms only add words.
 */
@NullMarked
package io.rendan.web.openapi;

import org.jspecify.annotations.NullMarked;
