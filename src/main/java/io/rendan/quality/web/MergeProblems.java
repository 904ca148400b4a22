package io.rendan.quality.web;

import io.rendan.quality.merge.MergeException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class MergeProblems {

    @Bean
    ProblemRule<MergeException> partiesThatStayTwo() {
        return new ProblemRule<>(MergeException.class, MergeProblems::problem);
    }

    private static Problem problem(MergeException thrown) {
        return switch (thrown) {
            case MergeException.UnknownParty unknown -> Problem.unknown("party", unknown.id());
            case MergeException.UnknownMerge unknown -> Problem.unknown("merge", unknown.id());
            case MergeException.NotOne two ->
                    new Problem(
                            HttpStatus.CONFLICT,
                            "not-one-party",
                            String.valueOf(two.getMessage()),
                            List.of());
        };
    }
}
