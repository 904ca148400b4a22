/** HTTP of parties: search, profiles, distance to the user, value added statements. */
@NullMarked
package io.rendan.party.web;

import org.jspecify.annotations.NullMarked;
