package io.rendan.map.web;

import io.rendan.map.MapException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;
import io.rendan.web.RequestFault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class MapProblems {

    @Bean
    ProblemRule<MapException> mapsThatCannotBeDrawn() {
        return new ProblemRule<>(MapException.class, MapProblems::problem);
    }

    private static Problem problem(MapException thrown) {
        return switch (thrown) {
            case MapException.UnknownFocus unknown ->
                    new Problem(
                            HttpStatus.NOT_FOUND,
                            "unknown-focus",
                            String.valueOf(unknown.getMessage()),
                            List.of(
                                    RequestFault.of(
                                            "focus",
                                            unknown.id(),
                                            "the id of a platform, community or party")));
            case MapException.NoNetwork none ->
                    new Problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "no-map",
                            String.valueOf(none.getMessage()),
                            List.of());
        };
    }
}
