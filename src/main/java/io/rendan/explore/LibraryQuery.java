package io.rendan.explore;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A question of the library.
 *
 * @param id what it is called
 * @param title what it is, in a few words
 * @param question what its rows answer
 * @param category what it is about
 * @param parameters in the order of its header
 * @param columns of its rows, in order
 * @param indexes that its plan looks nodes up in
 * @param expectedSeconds how long it takes at most on data such as the sample
 * @param chart how its rows may be drawn
 * @param own whether it comes from one's own folder
 * @param cypher the statement
 */
public record LibraryQuery(
        String id,
        String title,
        String question,
        @Schema(
                        description =
                                "structure, money, silos, bottlenecks, opportunities, contracts,"
                                        + " powers, history, comparison, quality, or one's own word")
                String category,
        List<QueryParameter> parameters,
        List<String> columns,
        List<String> indexes,
        @Schema(
                        description =
                                "How long it takes at most on data such as the sample; null if nobody has said")
                Optional<Double> expectedSeconds,
        Optional<ChartHint> chart,
        @Schema(description = "Whether it comes from the folder of one's own questions")
                boolean own,
        String cypher) {

    public LibraryQuery {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
    }

    /** Whether what it is about has all words of a text in it. */
    boolean speaksOf(List<String> words) {
        String all =
                String.join(" ", id, title, question, category).toLowerCase(java.util.Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
