package io.rendan.recommendation.web;

import io.rendan.recommendation.FindingGoneException;
import io.rendan.recommendation.RecommendationException;
import io.rendan.recommendation.UnknownFindingException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class RecommendationProblems {

    @Bean
    ProblemRule<RecommendationException> refusedDecisions() {
        return new ProblemRule<>(RecommendationException.class, RecommendationProblems::problem);
    }

    private static Problem problem(RecommendationException thrown) {
        return switch (thrown) {
            case UnknownFindingException unknown -> Problem.unknown("finding", unknown.id());
            case FindingGoneException gone ->
                    new Problem(HttpStatus.CONFLICT, "finding-gone", gone.detail(), List.of());
        };
    }
}
