/** HTTP of the opportunity room. */
@NullMarked
package io.rendan.opportunity.web;

import org.jspecify.annotations.NullMarked;
