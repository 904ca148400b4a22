package io.rendan.run.web;

import io.rendan.run.DateOutsideDataException;
import io.rendan.run.RunException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;
import io.rendan.web.RequestFault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class RunProblems {

    @Bean
    ProblemRule<RunException> runsWithoutAnswers() {
        return new ProblemRule<>(RunException.class, RunProblems::problem);
    }

    @Bean
    ProblemRule<DateOutsideDataException> datesOutsideTheData() {
        return new ProblemRule<>(
                DateOutsideDataException.class,
                outside ->
                        Problem.invalid(
                                List.of(
                                        RequestFault.of(
                                                "asOf", outside.asOf(), outside.expected()))));
    }

    private static Problem problem(RunException thrown) {
        return switch (thrown) {
            case RunException.Unknown unknown -> Problem.unknown("run", unknown.id());
            case RunException.Superseded superseded ->
                    new Problem(
                            HttpStatus.CONFLICT,
                            "list-moved-on",
                            String.valueOf(superseded.getMessage()),
                            List.of(
                                    RequestFault.of(
                                            "cursor",
                                            superseded.id(),
                                            "a cursor of a list begun in the current run")));
            case RunException.Unfinished unfinished ->
                    new Problem(
                            HttpStatus.CONFLICT,
                            "unfinished-run",
                            String.valueOf(unfinished.getMessage()),
                            List.of(
                                    RequestFault.of(
                                            "runId", unfinished.id(), "a run that SUCCEEDED")));
        };
    }
}
