/** HTTP of funding plans. */
@NullMarked
package io.rendan.funding.web;

import org.jspecify.annotations.NullMarked;
