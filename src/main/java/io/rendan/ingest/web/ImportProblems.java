package io.rendan.ingest.web;

import io.rendan.dataset.DatasetException;
import io.rendan.web.Problem;
import io.rendan.web.ProblemRule;
import io.rendan.web.RequestFault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

import java.util.List;

/** How a dataset that cannot be imported is answered. */
@Configuration(proxyBeanMethods = false)
class ImportProblems {

    @Bean
    ProblemRule<DatasetException> datasetProblem() {
        return new ProblemRule<>(DatasetException.class, ImportProblems::problem);
    }

    private static Problem problem(DatasetException thrown) {
        String detail = String.valueOf(thrown.getMessage());
        return switch (thrown) {
            case DatasetException.InvalidName name ->
                    Problem.invalid(
                            List.of(
                                    RequestFault.of(
                                            "dataset",
                                            name.name(),
                                            "the name of a folder or zip of the datasets folder")));
            case DatasetException.NotFound name -> Problem.unknown("dataset", name.name());
            case DatasetException.Unreadable _, DatasetException.Faulty _ ->
                    new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "no-dataset", detail, List.of());
        };
    }
}
