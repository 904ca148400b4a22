package io.rendan.web;

import java.util.List;

/** Thrown by controllers: the request cannot be answered, and why. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** 404, see {@link Problem#unknown}. */
    public static ProblemException unknown(String kind, String id) {
        return new ProblemException(Problem.unknown(kind, id));
    }

    /** 400 with these faults. */
    public static ProblemException invalid(RequestFault... faults) {
        return new ProblemException(Problem.invalid(List.of(faults)));
    }

    public Problem problem() {
        return problem;
    }
}
