package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class OpennessHistoryTests {

    private static final YearMonth A_YEAR_AGO =
            YearMonth.from(EcosystemBuilder.AS_OF).minusMonths(23);

    /** Platform p kept to itself a year ago and now works with everybody. */
    private static EcosystemNetwork opened() {
        EcosystemBuilder ecosystem = new EcosystemBuilder().platforms("p", "q", "r");
        for (int i = 0; i < 8; i++) {
            ecosystem.unitsOf("p", "p" + i).unitsOf("q", "q" + i).unitsOf("r", "r" + i);
        }
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                if (j < i) {
                    ecosystem.interaction("p" + i, "p" + j, A_YEAR_AGO, 1);
                }
                if ((i + j) % 2 == 0) {
                    ecosystem.interaction("q" + i, "r" + j, A_YEAR_AGO, 1);
                    ecosystem.ties("p" + i, "q" + j, "q" + j, "r" + i, "r" + j, "p" + i);
                }
            }
        }
        return ecosystem.interaction("p0", "q0", A_YEAR_AGO, 1).build();
    }

    private static SiloGroup platform(EcosystemNetwork network) {
        return new SiloDetector(SiloParameters.defaults(3))
                .detect(network, Parallel.of(2))
                .groups(GroupType.PLATFORM)
                .getFirst();
    }

    @Test
    void aPlatformThatHasOpenedWasASiloThen() {
        SiloGroup p = platform(opened());

        assertThat(p.isSilo()).isFalse();
        assertThat(p.history()).hasSize(1);
        PastOpenness then = p.history().getFirst();
        assertThat(then.asOf()).isEqualTo(EcosystemBuilder.AS_OF.minusYears(1));
        assertThat(then.monthsAgo()).isEqualTo(12);
        assertThat(then.externalShare()).isEqualTo(1 / 57.0);
        assertThat(then.openness()).isLessThan(0.1);
        assertThat(then.verdict()).isEqualTo(Optional.of(Verdict.SILO));
    }

    @Test
    void figuresShowTheYearsBeforeAndTheChange() {
        GroupAssessment p = assessment(opened());

        assertThat(p.figures().get("opennessChange"))
                .isInstanceOfSatisfying(
                        Double.class, change -> assertThat(change).isGreaterThan(0.9));
        assertThat(p.figures().get("opennessHistory"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("monthsAgo", 12)
                .containsEntry("verdict", "SILO")
                .containsEntry("asOf", "2025-03-31");
    }

    @Test
    void aDetectedGroupIsHeldAgainstWhatIsExpectedOfItToday() {
        SiloReport report =
                new SiloDetector(SiloParameters.defaults(3)).detect(opened(), Parallel.of(2));

        assertThat(report.groups(GroupType.DETECTED)).isNotEmpty();
        for (SiloGroup group : report.groups(GroupType.DETECTED)) {
            PastOpenness then = group.history().getFirst();
            assertThat(then.verdict()).isEmpty();
            assertThat(then.openness())
                    .isEqualTo(then.externalShare() / group.significance().expected());
        }
    }

    @Test
    void withoutAnEarlierYearThereIsAReason() {
        GroupAssessment p = assessment(RandomPlatforms.of(4, 8, 90, 0.9, 1));

        for (String figure : List.of("opennessHistory", "opennessChange")) {
            assertThat(p.figures().get(figure)).isNull();
            assertThat(p.reasons().get(figure)).contains("not known");
        }
    }

    private static GroupAssessment assessment(EcosystemNetwork network) {
        return new SiloAnalysis(new CypherQueryLibrary())
                .analyse(network, new AnalysisSettings(3, 2, Map.of()))
                .groups()
                .getFirst();
    }
}
