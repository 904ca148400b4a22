package io.rendan.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class FigurePropertiesTests {

    private static final Map<String, Object> OWN = Map.of("id", "f-1", "kind", "CONTRACT_ISSUE");

    @Test
    void figuresStandBesideTheNodesOwnProperties() {
        assertThat(FigureProperties.beside(OWN, Map.of("openness", 0.25, "congested", true)))
                .isEqualTo(
                        Map.of(
                                "id",
                                "f-1",
                                "kind",
                                "CONTRACT_ISSUE",
                                "openness",
                                0.25,
                                "congested",
                                true));
    }

    @Test
    void aFigureNeverTakesTheNameOfAPropertyOfTheNode() {
        assertThat(FigureProperties.beside(OWN, Map.of("kind", "EMC")))
                .containsEntry("kind", "CONTRACT_ISSUE")
                .containsEntry("figureKind", "EMC");
    }

    @Test
    void whatIsNotKnownOrNoScalarStaysInTheDocument() {
        Map<String, @Nullable Object> figures = new HashMap<>();
        figures.put("qValue", null);
        figures.put("members", List.of("u1"));
        figures.put("incentive", Map.of("paidOut", 1.0));

        assertThat(FigureProperties.beside(OWN, figures)).isEqualTo(OWN);
    }
}
