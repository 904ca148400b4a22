package io.rendan.run;

import io.rendan.analysis.Answer;
import io.rendan.analysis.Question;
import io.rendan.network.NetworkUnavailableException;

/** The graph as it answers what analyses ask: read-only, each question within its bounds. */
interface Inquiry {

    /**
     * Asks one question.
     *
     * @param dataVersion of the snapshot that the answer must fit
     * @return refused if the statement is not Cypher, would write, call a procedure or read a file,
     *     returns other columns than promised, or exceeds its bounds
     * @throws NetworkUnavailableException if the graph holds other data than the snapshot
     */
    Answer ask(Question question, String dataVersion);
}
