package io.rendan.explore.web;

import io.rendan.cypher.RefusedQueryException;
import io.rendan.explore.ExploreException;
import io.rendan.explore.ExploreException.WrongParameter;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;
import io.rendan.web.RequestFault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;
import java.util.concurrent.CancellationException;

@Configuration(proxyBeanMethods = false)
class ExploreProblems {

    @Bean
    ProblemRule<ExploreException> explorationsWithoutAnswers() {
        return new ProblemRule<>(ExploreException.class, ExploreProblems::problem);
    }

    @Bean
    ProblemRule<RefusedQueryException> refusedStatements() {
        return new ProblemRule<>(RefusedQueryException.class, ExploreProblems::problem);
    }

    /** Nobody reads it: whoever asked has gone, or the application stops. */
    @Bean
    ProblemRule<CancellationException> cancelledStatements() {
        return new ProblemRule<>(
                CancellationException.class,
                cancelled ->
                        new Problem(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "cancelled",
                                "The statement was cancelled",
                                List.of()));
    }

    private static Problem problem(ExploreException thrown) {
        return switch (thrown) {
            case ExploreException.UnknownQuery unknown -> Problem.unknown("query", unknown.id());
            case ExploreException.UnknownParameter unknown ->
                    Problem.unknown("parameter", unknown.name());
            case ExploreException.WrongParameters wrong ->
                    Problem.invalid(wrong.all().stream().map(ExploreProblems::fault).toList());
            case ExploreException.NoRoom full ->
                    new Problem(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many-statements",
                            full.detail(),
                            List.of());
        };
    }

    private static RequestFault fault(WrongParameter wrong) {
        return wrong.value() == null
                ? RequestFault.missing(wrong.name(), wrong.expected())
                : RequestFault.of(wrong.name(), wrong.value(), wrong.expected());
    }

    private static Problem problem(RefusedQueryException refused) {
        String detail = "The statement is refused: " + refused.reason();
        Problem problem =
                switch (refused.why()) {
                    case FORBIDDEN ->
                            new Problem(
                                    HttpStatus.FORBIDDEN, "cypher-forbidden", detail, List.of());
                    case FAULTY ->
                            new Problem(HttpStatus.BAD_REQUEST, "cypher-fault", detail, List.of());
                    case TOO_MUCH ->
                            new Problem(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "cypher-too-much",
                                    detail,
                                    List.of());
                };
        return refused.fault().map(fault -> problem.with("neo4j", fault)).orElse(problem);
    }
}
