package io.rendan.dashboard.web;

import io.rendan.dashboard.frame.Wording;
import io.rendan.web.Problem;

/**
 * What went wrong, for people.
 *
 * @param title what is wrong
 * @param detail where, in a sentence; may be empty
 * @param advice what to do
 */
record ErrorPage(String status, String title, String detail, String advice) {

    static ErrorPage of(Problem problem, Wording words) {
        String status = Integer.toString(problem.status().value());
        String family =
                switch (problem.status()) {
                    case NOT_FOUND -> "unknown";
                    case FORBIDDEN, UNAUTHORIZED -> "forbidden";
                    case SERVICE_UNAVAILABLE -> "away";
                    default -> problem.status().is4xxClientError() ? "request" : "failed";
                };
        return new ErrorPage(
                status,
                words.text("error." + family + ".title"),
                problem.detail(),
                words.text("error." + family + ".advice"));
    }
}
