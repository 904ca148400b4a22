package io.rendan.web.openapi;

import io.rendan.access.Visitor;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Holds every answer of an application under test against the document that it serves itself. What
 * does not fit fails the test that has asked, see {@link Misfits}; the answer goes out all the
 * same.
 */
final class AnswerCheck extends OncePerRequestFilter {

    private static final String ROOT = "/api/";
    private static final String ADDRESS = "/v3/api-docs";

    private final Lock lock = new ReentrantLock();
    private volatile @Nullable AnswerContract contract;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(ROOT);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AnswerContract document = contract(request);
        Optional<ApiOperation> operation =
                document.operation(request.getMethod(), request.getRequestURI());
        if (operation.filter(ApiOperation::isStream).isPresent()) {
            watch(document, operation, request, response, chain);
            return;
        }
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (!isLeftToServer(kept)) {
            check(document, operation, request, kept, kept.getContentAsByteArray());
        }
        kept.copyBodyToResponse();
    }

    private static void watch(
            AnswerContract document,
            Optional<ApiOperation> operation,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        OverheardResponse heard = new OverheardResponse(response);
        chain.doFilter(request, heard);
        if (!request.isAsyncStarted()) {
            check(document, operation, request, heard, heard.bytes());
            return;
        }
        request.getAsyncContext()
                .addListener(
                        new AtTheEnd(
                                () -> check(document, operation, request, heard, heard.bytes())));
    }

    private static void check(
            AnswerContract document,
            Optional<ApiOperation> operation,
            HttpServletRequest request,
            HttpServletResponse response,
            byte[] body) {
        boolean bodiless =
                !request.getMethod().equals("GET") && !request.getMethod().equals("POST");
        if (bodiless && operation.isEmpty() || request.getMethod().equals("HEAD")) {
            return;
        }
        document.misfit(
                        operation,
                        response.getStatus(),
                        response.getContentType(),
                        new String(body, StandardCharsets.UTF_8))
                .ifPresent(
                        misfit ->
                                Misfits.add(
                                        "%s %s%s answers %d, which %s"
                                                .formatted(
                                                        request.getMethod(),
                                                        request.getRequestURI(),
                                                        request.getQueryString() == null
                                                                ? ""
                                                                : "?" + request.getQueryString(),
                                                        response.getStatus(),
                                                        misfit)));
    }

    private AnswerContract contract(HttpServletRequest request) throws IOException {
        AnswerContract known = contract;
        if (known != null) {
            return known;
        }
        lock.lock();
        try {
            if (contract == null) {
                contract = new AnswerContract(document(request.getLocalPort()));
            }
            return contract;
        } finally {
            lock.unlock();
        }
    }

    private static String document(int port) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + ADDRESS);
            HttpRequest request =
                    HttpRequest.newBuilder(address)
                            .header("Authorization", Visitor.firstOwner())
                            .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** A refusal that has no body yet is made behind all filters; FuzzIT sees it. */
    private static boolean isLeftToServer(ContentCachingResponseWrapper kept) {
        return kept.getStatus() >= 400
                && kept.getContentSize() == 0
                && kept.getContentType() == null;
    }

    private record AtTheEnd(Runnable check) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            check.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
