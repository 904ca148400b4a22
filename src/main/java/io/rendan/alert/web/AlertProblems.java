package io.rendan.alert.web;

import io.rendan.alert.AlertException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class AlertProblems {

    @Bean
    ProblemRule<AlertException> deadLettersThatStay() {
        return new ProblemRule<>(AlertException.class, AlertProblems::problem);
    }

    private static Problem problem(AlertException thrown) {
        return switch (thrown) {
            case AlertException.UnknownDeadLetter unknown ->
                    Problem.unknown("dead-letter", unknown.deliveryId());
            case AlertException.NoSuchAddress none ->
                    new Problem(HttpStatus.CONFLICT, "no-such-address", none.detail(), List.of());
        };
    }
}
