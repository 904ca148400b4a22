package io.rendan.trend.web;

import io.rendan.trend.TrendException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class TrendProblems {

    @Bean
    ProblemRule<TrendException> datesWithoutHealth() {
        return new ProblemRule<>(TrendException.class, TrendProblems::problem);
    }

    private static Problem problem(TrendException thrown) {
        return switch (thrown) {
            case TrendException.NoLookBack none ->
                    new Problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "no-look-back",
                            none.detail(),
                            List.of());
        };
    }
}
