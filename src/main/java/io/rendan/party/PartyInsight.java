package io.rendan.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the current run says of parties; answered by whoever keeps runs and findings. */
public interface PartyInsight {

    /**
     * The run that party figures are from.
     *
     * @param stale whether the data have changed, or are changing, since
     */
    record RunInfo(String id, Optional<LocalDate> asOf, boolean stale) {}

    /** The current run; empty while there is none. */
    default Optional<RunInfo> currentRun() {
        return run(Optional.empty());
    }

    /**
     * The run named, or the current one; empty while there is none.
     *
     * @throws io.rendan.web.ProblemException if there is no such run or it has not succeeded
     */
    Optional<RunInfo> run(Optional<String> runId);

    /**
     * The current run's findings that concern a party, as lists show them, the most money first.
     */
    List<?> findings(String partyId, int limit);
}
