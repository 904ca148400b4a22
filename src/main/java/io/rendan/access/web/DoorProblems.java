package io.rendan.access.web;

import io.rendan.web.Problem;
import io.rendan.web.Refusal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;

/**
 * What whoever is not admitted is told: programs get a problem document, people who ask for a page
 * the login.
 */
@Component
class DoorProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String LOGIN = "/login";

    private static final String REALM = "realm=\"Rendan\"";
    private static final String HTMX = "HX-Request";
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/actuator", "/v3/");

    private final Refusal refusal;

    DoorProblems(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Nobody knows who it is. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException thrown)
            throws IOException, ServletException {
        if (request.getHeader(HTMX) != null) {
            response.setHeader("HX-Redirect", LOGIN);
        } else if (wantsPage(request)) {
            response.sendRedirect(LOGIN);
            return;
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer " + REALM);
        if (!isSentByScript(request)) {
            response.addHeader(
                    HttpHeaders.WWW_AUTHENTICATE, "Basic " + REALM + ", charset=\"UTF-8\"");
        }
        String detail =
                thrown instanceof BadCredentialsException
                        ? "These credentials are wrong, expired or revoked"
                        : "This takes a login: a name and a password by HTTP Basic";
        refusal.tell(request, response, Problem.of(HttpStatus.UNAUTHORIZED, detail));
    }

    /** It is known who it is, and they may not. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException, ServletException {
        refusal.show(
                request,
                response,
                thrown instanceof CsrfException
                        ? problem(
                                "missing-csrf-token",
                                "A change that comes with a session's cookie takes the token of"
                                        + " the cookie XSRF-TOKEN in the header X-XSRF-TOKEN")
                        : problem("forbidden", "Your role does not allow this"));
    }

    private static Problem problem(String type, String detail) {
        return new Problem(HttpStatus.FORBIDDEN, type, detail, List.of());
    }

    /** Whether a person asks for a page in their browser. */
    static boolean wantsPage(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && FOR_PROGRAMS.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    /** A browser would ask for name and password in a window of its own. */
    private static boolean isSentByScript(HttpServletRequest request) {
        @Nullable String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }
}
