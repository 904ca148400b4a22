package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class MarkedTablesTests {

    private static final String DOCUMENT =
            """
            # Times
            <!-- table: kernels -->
            | old |
            <!-- end -->
            between
            <!-- table: analyses -->
            <!-- end -->
            after
            """;

    @Test
    void onlyWhatStandsBetweenTheMarksIsReplaced() {
        assertThat(MarkedTables.replaced(DOCUMENT, "kernels", List.of("| new |", "| 1 |")))
                .isEqualTo(DOCUMENT.replace("| old |\n", "| new |\n| 1 |\n"));
        assertThat(MarkedTables.replaced(DOCUMENT, "analyses", List.of("| a |")))
                .isEqualTo(
                        DOCUMENT.replace(
                                "<!-- table: analyses -->\n", "<!-- table: analyses -->\n| a |\n"));
    }

    @Test
    void writingTwiceIsWritingOnce() {
        String once = MarkedTables.replaced(DOCUMENT, "kernels", List.of("| new |"));

        assertThat(MarkedTables.replaced(once, "kernels", List.of("| new |"))).isEqualTo(once);
    }

    @Test
    void aDocumentWithoutTheMarksIsRefused() {
        assertThatThrownBy(() -> MarkedTables.replaced(DOCUMENT, "silos", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<!-- table: silos -->");
        assertThatThrownBy(
                        () ->
                                MarkedTables.replaced(
                                        DOCUMENT.replaceFirst("<!-- end -->\n", ""),
                                        "kernels",
                                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
