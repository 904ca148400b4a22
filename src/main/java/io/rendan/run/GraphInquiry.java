package io.rendan.run;

import io.rendan.analysis.Answer;
import io.rendan.analysis.Question;
import io.rendan.analysis.RuleText;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GuardedQueries;
import io.rendan.cypher.RefusedQueryException;
import io.rendan.network.NetworkUnavailableException;
import io.rendan.run.rule.AbandonedRules;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions of analyses, asked of the graph under guard. The data's version is read before each, so
 * that an answer from newer data is never taken for one from older data.
 */
@Component
final class GraphInquiry implements Inquiry {

    /** Statements given up that may be computed beside the run. */
    private static final int MOST_COMPUTING = 2;

    private final CypherQueries queries;
    private final GuardedQueries guarded;
    private final AbandonedRules abandoned;

    GraphInquiry(CypherQueries queries, GuardedQueries guarded, AbandonedRules abandoned) {
        this.queries = queries;
        this.guarded = guarded;
        this.abandoned = abandoned;
    }

    @Override
    public Answer ask(Question question, String dataVersion) {
        String version = version();
        Answer answer = ask(question);
        if (answer instanceof Answer.Rows && !version.equals(dataVersion)) {
            throw new NetworkUnavailableException(
                    "the data were changed after the snapshot was taken; try again");
        }
        return answer;
    }

    private String version() {
        return queries.first(
                        "project/dataset",
                        Map.of(),
                        row -> row.textIfKnown("dataVersion").orElse(""))
                .orElse("");
    }

    private Answer ask(Question question) {
        Optional<String> whyNot = question.own().flatMap(this::whyNot);
        if (whyNot.isPresent()) {
            return new Answer.Refused(whyNot.get());
        }
        long start = System.nanoTime();
        GuardedQueries.Answer answer;
        try {
            answer =
                    guarded.ask(
                            question.statement(),
                            question.parameters(),
                            new GuardedQueries.Bounds(question.time(), question.rows()),
                            () -> giveUp(question));
        } catch (RefusedQueryException e) {
            double seconds = RunState.secondsSince(start);
            return new Answer.Refused(refusal(e, question), seconds);
        }
        return judged(answer, question, RunState.secondsSince(start));
    }

    /** Somebody's own rule waits while statements that were given up still take processors. */
    private Optional<String> whyNot(RuleText rule) {
        return abandoned
                .whyNot(rule)
                .or(
                        () ->
                                guarded.stillComputing() < MOST_COMPUTING
                                        ? Optional.empty()
                                        : Optional.of(
                                                "it waits: the server still computes %s rules that were given up"
                                                        .formatted(MOST_COMPUTING)));
    }

    private void giveUp(Question question) {
        double seconds = question.time().toMillis() / 1e3;
        question.own()
                .ifPresent(
                        rule ->
                                abandoned.add(
                                        rule,
                                        "it ran longer than %s s and the server could not stop it"
                                                .formatted(seconds)));
    }

    private static String refusal(RefusedQueryException e, Question question) {
        String reason = e.reason(question.own().map(RuleText::firstLine).orElse(1));
        return e.isForbidden() ? reason + "; a rule only reads the graph" : reason;
    }

    private static Answer judged(GuardedQueries.Answer answer, Question question, double seconds) {
        if (!Set.copyOf(answer.columns()).equals(Set.copyOf(question.columns()))) {
            return new Answer.Refused(
                    "it returns %s, its header says %s"
                            .formatted(joined(answer.columns()), joined(question.columns())),
                    seconds);
        }
        return answer.truncated()
                ? new Answer.Refused(
                        String.format(
                                Locale.ROOT, "it returns more than %,d rows", question.rows()),
                        seconds)
                : new Answer.Rows(answer.rows(), seconds);
    }

    private static String joined(List<String> columns) {
        return String.join(", ", columns);
    }
}
