package io.rendan.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Tells who is calling, to whoever handles the call; in the call's thread only. */
@Component
public class Callers {

    /**
     * Who is calling.
     *
     * @throws IllegalStateException outside of a call, or where nobody has had to log in for it
     */
    public Identity current() {
        return ifKnown().orElseThrow(() -> new IllegalStateException("nobody is calling"));
    }

    /** Who is calling; empty outside of a call and for what anybody may ask. */
    public Optional<Identity> ifKnown() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(login)
                .map(Authentication::getPrincipal)
                .filter(Identity.class::isInstance)
                .map(Identity.class::cast);
    }
}
