package io.rendan.finding.web;

import io.rendan.finding.FindingException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class FindingProblems {

    @Bean
    ProblemRule<FindingException> questionsThatLeadNowhere() {
        return new ProblemRule<>(FindingException.class, FindingProblems::problem);
    }

    private static Problem problem(FindingException thrown) {
        return switch (thrown) {
            case FindingException.Unknown unknown -> Problem.unknown(unknown.kind(), unknown.id());
            case FindingException.OtherDataset other ->
                    new Problem(HttpStatus.CONFLICT, "other-dataset", other.detail(), List.of());
            case FindingException.Gone gone ->
                    new Problem(HttpStatus.CONFLICT, "finding-gone", gone.detail(), List.of());
        };
    }
}
