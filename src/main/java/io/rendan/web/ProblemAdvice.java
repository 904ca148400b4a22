package io.rendan.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

import java.util.Optional;

/** Turns whatever a handler throws into a problem document; internals go to the log only. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** When to ask again for what is not to be had now. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private final KnownProblems problems;

    ProblemAdvice(KnownProblems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> onAnythingElse(
            Exception thrown, WebRequest request, HttpServletResponse response) {
        Optional<Problem> known = problems.of(thrown);
        if (response.isCommitted() || (known.isEmpty() && isGone(thrown))) {
            LOG.debug("{} went away", request.getDescription(false), thrown);
            return null;
        }
        return answer(thrown, known.orElseGet(() -> unknown(thrown)), new HttpHeaders(), request);
    }

    /**
     * Whether nobody waits for the answer. To be asked of what is not known: a form that was cut
     * short, and a server behind us that reset its connection, look the same.
     */
    private static boolean isGone(Exception thrown) {
        return DisconnectedClientHelper.isClientDisconnectedException(thrown);
    }

    private static Problem unknown(Exception thrown) {
        LOG.error("A request failed", thrown);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something failed on our side; the server's log says what");
    }

    /** Every exception of Spring MVC itself comes through here. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(thrown, RequestProblems.of(thrown, status, request), headers, request);
    }

    /** The tag is of the answer that did not come about. */
    private static void forgetTag(WebRequest request) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        if (response != null && !response.isCommitted()) {
            response.setHeader(HttpHeaders.ETAG, null);
            response.setHeader(HttpHeaders.CACHE_CONTROL, null);
        }
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception thrown, Problem problem, HttpHeaders headers, WebRequest request) {
        HttpHeaders complete = new HttpHeaders();
        complete.addAll(headers);
        complete.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        complete.setCacheControl("no-store");
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE
                || problem.status() == HttpStatus.TOO_MANY_REQUESTS) {
            complete.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        forgetTag(request);
        return super.handleExceptionInternal(
                thrown, problem.document(), complete, problem.status(), request);
    }
}
