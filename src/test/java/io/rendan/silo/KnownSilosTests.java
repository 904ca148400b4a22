package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class KnownSilosTests {

    private static SiloReport detect(String dataset, int year) {
        EcosystemNetwork network = RealEcosystem.read(dataset, LocalDate.of(year, 12, 31));
        return SiloDetector.detect(network, SiloParameters.standard(20_200_101), Parallel.of(2));
    }

    @Test
    void theThreeSchoolsOfTheFacultyAreSilosAndThePairIsTooSmall() {
        // Nepusz, Petróczi, Négyessy & Bazsó 2008
        SiloReport report = detect("ukfaculty", 2007);
        assertThat(report.silos())
                .extracting(SiloGroup::units)
                .containsExactlyInAnyOrder(33, 27, 19);
        assertThat(report.groups())
                .filteredOn(group -> group.units() == 2)
                .singleElement()
                .matches(group -> group.verdict() == Verdict.TOO_SMALL);
    }

    @Test
    void noDepartmentOfTheManagersIsASiloInTheirAdvice() {
        // Krackhardt 1987
        assertThat(detect("krackhardt-advice", 1987).silos()).isEmpty();
    }
}
