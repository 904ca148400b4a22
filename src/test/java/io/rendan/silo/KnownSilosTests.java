package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Optional;

/** Published networks; a test whose network is not at hand is skipped. */
class KnownSilosTests {

    private static SiloReport detect(String dataset) {
        Path folder = Path.of("..", "shared", "data", "rendan", dataset);
        assumeThat(folder).as("the dataset %s", dataset).exists();
        EcosystemNetwork network =
                DatasetNetwork.read(DatasetSource.open(folder), Optional.empty());
        return new SiloDetector(SiloParameters.defaults(20_200_101))
                .detect(network, Parallel.of(2));
    }

    @Test
    void theThreeSchoolsOfTheFacultyAreSilosAndThePairIsTooSmall() {
        // Nepusz, Petróczi, Négyessy & Bazsó 2008
        SiloReport report = detect("ukfaculty");
        assertThat(report.silos())
                .filteredOn(silo -> silo.type() == GroupType.PLATFORM)
                .extracting(SiloGroup::units)
                .containsExactlyInAnyOrder(33, 27, 19);
        assertThat(report.groups(GroupType.PLATFORM))
                .filteredOn(group -> group.units() == 2)
                .singleElement()
                .matches(group -> group.verdict() == Verdict.TOO_SMALL);
    }

    @Test
    void noDepartmentOfTheManagersIsASiloInTheirAdvice() {
        // Krackhardt 1987
        assertThat(detect("krackhardt-advice").silos()).isEmpty();
    }
}
