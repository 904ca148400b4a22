package io.rendan.market;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Answer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What the graph has answered. */
final class MarketAnswers {

    private MarketAnswers() {}

    /**
     * The rows of an answer.
     *
     * @throws RuleFaultException if the question was refused, or nobody was asked
     */
    static List<Map<String, @Nullable Object>> rows(AnalysisSettings settings, String question) {
        return switch (settings.answer(question)) {
            case Answer.Rows answer -> answer.rows();
            case Answer.Refused refused -> throw new RuleFaultException(refused.reason());
        };
    }
}
