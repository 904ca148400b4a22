package io.rendan.access;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is calling.
 *
 * @param name of a user or key; {@value #ANYBODY} where nobody has to say who they are
 * @param role what they may do
 * @param via how they have shown who they are
 */
public record Identity(String name, Role role, Via via) implements AuthenticatedPrincipal {

    static final String ANYBODY = "anybody";

    /** How somebody has shown who they are. */
    public enum Via {
        /** Not at all: the server is open. */
        OPEN,
        PASSWORD
    }

    /** Everybody, where the server is open. */
    public static Identity anybody() {
        return new Identity(ANYBODY, Role.OWNER, Via.OPEN);
    }

    /** Whether the name is somebody's. */
    public boolean isKnown() {
        return via != Via.OPEN;
    }

    @Override
    public String getName() {
        return name;
    }
}
