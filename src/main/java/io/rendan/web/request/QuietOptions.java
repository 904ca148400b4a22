package io.rendan.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Spring names the media types of PATCH in OPTIONS even where there is no PATCH: an empty header.
 */
@Component
class QuietOptions extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.OPTIONS.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WithoutEmptyPatch(response));
    }

    private static final class WithoutEmptyPatch extends HttpServletResponseWrapper {

        WithoutEmptyPatch(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, @Nullable String value) {
            if (!isEmptyPatch(name, value)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            if (!isEmptyPatch(name, value)) {
                super.setHeader(name, value);
            }
        }

        private static boolean isEmptyPatch(String name, @Nullable String value) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_PATCH)
                    && (value == null || value.isEmpty());
        }
    }
}
