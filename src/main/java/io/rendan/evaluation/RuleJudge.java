package io.rendan.evaluation;

import io.rendan.analysis.Finding;

import java.nio.file.Path;
import java.util.List;

/** Whoever has a graph to ask a dataset's rules of; a throw-away one, for the evaluation only. */
public interface RuleJudge extends AutoCloseable {

    /**
     * Contract issues of a dataset.
     *
     * @throws IllegalStateException if the dataset cannot be loaded
     */
    List<Finding> contractIssues(Path dataset);

    @Override
    void close();
}
