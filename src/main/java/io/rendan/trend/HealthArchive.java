package io.rendan.trend;

import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import java.time.LocalDate;
import java.util.Optional;

/** The network's health now and before. Whoever keeps runs answers. */
public interface HealthArchive {

    /**
     * As a run measured it.
     *
     * @param runId empty for the current run; while there is none yet, nothing is known
     * @throws io.rendan.web.ProblemException if there is no such run or it has not succeeded
     */
    HealthAnswer ofRun(Optional<String> runId);

    /**
     * At a date within the data: as a run of the same data measured it, else measured now.
     *
     * @throws io.rendan.web.ProblemException if the data do not reach there, or are not whole
     */
    HealthAnswer atDate(LocalDate asOf);

    /** As every run that succeeded measured it, historical ones included, latest asOf first. */
    AnalysisPage<HealthPoint> history(Paging paging);
}
