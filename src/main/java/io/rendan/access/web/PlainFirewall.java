package io.rendan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Lets every address through to the rules.
 *
 * <p>Spring Security's own refuses encoded slashes, per cent signs and semicolons, which ids may
 * have, since elsewhere they could make a rule and a handler see different addresses. Here both
 * match the same parsed path, in which what is encoded never separates segments.
 */
@Component
class PlainFirewall implements HttpFirewall {

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return new FirewalledRequest(request) {
            @Override
            public void reset() {
                // there is nothing to undo
            }
        };
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return response;
    }
}
