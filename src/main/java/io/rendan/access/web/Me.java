package io.rendan.access.web;

import io.rendan.access.Identity;
import io.rendan.access.Role;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Optional;

/**
 * Who is calling.
 *
 * @param name null where nobody has to log in
 * @param role what they may do
 * @param via how they have shown who they are
 */
record Me(
        @Schema(example = "ada") Optional<String> name,
        Role role,
        @Schema(name = "via") Identity.Via via) {

    static Me of(Identity caller) {
        return new Me(
                Optional.of(caller.name()).filter(name -> caller.isKnown()),
                caller.role(),
                caller.via());
    }
}
