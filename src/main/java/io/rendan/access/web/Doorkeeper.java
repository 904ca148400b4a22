package io.rendan.access.web;

import io.rendan.access.Identity;
import io.rendan.access.Role;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.Supplier;

/** Admits a caller whose role includes the one that the rules name. */
@Component
class Doorkeeper implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccessRules rules;

    Doorkeeper(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> login,
            RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        // the path as handlers are matched on it, so that no address means two things
        RequestPath path = RequestPath.parse(request.getRequestURI(), request.getContextPath());
        Optional<Role> least = rules.least(request.getMethod(), path.pathWithinApplication());
        return new AuthorizationDecision(
                least.isEmpty()
                        || role(login.get()).filter(r -> r.includes(least.get())).isPresent());
    }

    private static Optional<Role> role(@Nullable Authentication login) {
        return Optional.ofNullable(login)
                .map(Authentication::getPrincipal)
                .filter(Identity.class::isInstance)
                .map(caller -> ((Identity) caller).role());
    }
}
