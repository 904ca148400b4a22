package io.rendan.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;

import java.util.List;
import java.util.Optional;

/** What an exception means to whoever asked. */
@Component
public class KnownProblems {

    private final List<ProblemRule<?>> rules;

    KnownProblems(ObjectProvider<ProblemRule<?>> rules) {
        this.rules = rules.orderedStream().toList();
    }

    /** The problem behind an exception or one of its causes; empty where it is nobody's fault. */
    public Optional<Problem> of(Exception thrown) {
        Optional<Problem> found = Optional.empty();
        for (Throwable cause = thrown; cause != null && found.isEmpty(); cause = cause.getCause()) {
            found = known(cause);
        }
        return found;
    }

    private Optional<Problem> known(Throwable thrown) {
        return switch (thrown) {
            case ProblemException exception -> Optional.of(exception.problem());
            case MultipartException form -> Optional.of(RequestProblems.brokenForm(form));
            case InvalidParameterException undecodable ->
                    Optional.of(RequestProblems.undecodable());
            default -> rules.stream().flatMap(rule -> rule.apply(thrown).stream()).findFirst();
        };
    }
}
