package io.rendan.run;

import io.rendan.analysis.Answer;
import io.rendan.analysis.Question;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GuardedQueries;
import io.rendan.cypher.RefusedQueryException;
import io.rendan.network.NetworkUnavailableException;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Questions of analyses, asked of the graph under guard. The data's version is read before each, so
 * that an answer from newer data is never taken for one from older data.
 */
@Component
final class GraphInquiry implements Inquiry {

    private final CypherQueries queries;
    private final GuardedQueries guarded;

    GraphInquiry(CypherQueries queries, GuardedQueries guarded) {
        this.queries = queries;
        this.guarded = guarded;
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
        GuardedQueries.Answer answer;
        try {
            answer =
                    guarded.ask(
                            question.statement(),
                            question.parameters(),
                            new GuardedQueries.Bounds(question.time(), question.rows()));
        } catch (RefusedQueryException e) {
            return new Answer.Refused(
                    e.isForbidden() ? e.reason() + "; a rule only reads the graph" : e.reason());
        }
        if (!Set.copyOf(answer.columns()).equals(Set.copyOf(question.columns()))) {
            return new Answer.Refused(
                    "it returns %s, its header says %s"
                            .formatted(joined(answer.columns()), joined(question.columns())));
        }
        return answer.truncated()
                ? new Answer.Refused(
                        String.format(
                                Locale.ROOT, "it returns more than %,d rows", question.rows()))
                : new Answer.Rows(answer.rows());
    }

    private static String joined(List<String> columns) {
        return String.join(", ", columns);
    }
}
