package io.rendan.dashboard.web;

import io.rendan.access.Callers;
import io.rendan.dashboard.frame.Frame;
import io.rendan.dashboard.frame.Frames;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.frame.Wordings;
import io.rendan.web.KnownProblems;
import io.rendan.web.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/**
 * What went wrong, as a page, for those who asked for one: outside the addresses of programs, with
 * an {@code Accept} that names HTML.
 */
@Component
class PageErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    /** Addresses that are answered with problem documents whoever asks. */
    private static final List<String> OF_PROGRAMS =
            List.of("/api", "/v3/", "/actuator", "/swagger-ui", "/mcp");

    private final KnownProblems problems;
    private final Frames frames;
    private final Wordings wordings;
    private final LocaleResolver locales;
    private final Callers callers;

    PageErrors(
            KnownProblems problems,
            Frames frames,
            Wordings wordings,
            LocaleResolver locales,
            Callers callers) {
        this.problems = problems;
        this.frames = frames;
        this.wordings = wordings;
        this.locales = locales;
        this.callers = callers;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception thrown) {
        if (!isOfPages(request) || response.isCommitted()) {
            return null;
        }
        Problem problem = problem(thrown);
        Wording words = wordings.in(locales.resolveLocale(request));
        PageHeaders.addTo(response);
        var view =
                new ModelAndView(
                        "error",
                        Map.of(
                                "problem",
                                ErrorPage.of(problem, words),
                                "frame",
                                frame(request, words)));
        view.setStatus(problem.status());
        return view;
    }

    private Problem problem(Exception thrown) {
        return problems.of(thrown)
                .orElseGet(
                        () -> {
                            if (thrown instanceof ErrorResponse known) {
                                return Problem.of(known.getStatusCode(), "");
                            }
                            LOG.error("A page failed", thrown);
                            return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "");
                        });
    }

    /** What goes wrong may be what the frame asks too. */
    private Frame frame(HttpServletRequest request, Wording words) {
        String path = Preferences.address(request);
        String theme = Preferences.theme(request);
        if (callers.ifKnown().isEmpty()) {
            return frames.bare(path, theme, words); // the frame names the ecosystem
        }
        try {
            return frames.of(path, theme, words);
        } catch (RuntimeException e) {
            LOG.debug("without a frame: {}", e.toString());
            return frames.bare(path, theme, words);
        }
    }

    private static boolean isOfPages(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && OF_PROGRAMS.stream().noneMatch(path::startsWith);
    }
}
