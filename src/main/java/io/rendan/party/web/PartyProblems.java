package io.rendan.party.web;

import io.rendan.party.PartyException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;
import io.rendan.web.RequestFault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class PartyProblems {

    @Bean
    ProblemRule<PartyException> partiesWithoutAnswers() {
        return new ProblemRule<>(PartyException.class, PartyProblems::problem);
    }

    private static Problem problem(PartyException thrown) {
        return switch (thrown) {
            case PartyException.NoRanking wrong ->
                    Problem.invalid(
                            List.of(RequestFault.of("sort", wrong.figure(), wrong.expected())));
            case PartyException.DataInMotion moving ->
                    new Problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "data-in-motion",
                            moving.detail(),
                            List.of());
        };
    }
}
