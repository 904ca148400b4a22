package io.rendan.web.request;

import io.rendan.web.Problem;
import io.rendan.web.ProblemException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Statements are short: what is sent to be explored is read up to a limit before anybody looks at
 * it, so that a body without an end takes no memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SmallBodies extends OncePerRequestFilter {

    private static final String ROOT = "/api/explore/";
    private static final int MOST = 1 << 20;

    private final HandlerExceptionResolver resolver;

    SmallBodies(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(ROOT) || !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body =
                request.getContentLengthLong() > MOST
                        ? new byte[MOST + 1]
                        : request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            Problem problem =
                    Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "The body is too large, expected at most 1 MiB");
            resolver.resolveException(request, response, null, new ProblemException(problem));
        } else {
            chain.doFilter(new Read(request, body), response);
        }
    }

    /** A request whose body has been read. */
    private static final class Read extends HttpServletRequestWrapper {

        private final Body body;

        Read(HttpServletRequest request, byte[] bytes) {
            super(request);
            body = new Body(new ByteArrayInputStream(bytes));
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body has been read");
        }
    }
}
