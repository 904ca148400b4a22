package io.rendan.cypher.web;

import io.rendan.cypher.DatabaseAwayException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class DatabaseProblems {

    @Bean
    ProblemRule<DatabaseAwayException> databaseAway() {
        return new ProblemRule<>(DatabaseAwayException.class, away -> problem());
    }

    private static Problem problem() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-away",
                "The database is away; lists of the current run are answered from memory, all else"
                        + " has to wait until it is back",
                List.of());
    }
}
