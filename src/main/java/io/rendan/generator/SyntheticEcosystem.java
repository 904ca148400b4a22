package io.rendan.generator;

import io.rendan.generator.export.DatasetExport;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.planted.PlantedBreaches;
import io.rendan.generator.planted.PlantedOpportunities;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedCommunity;
import io.rendan.generator.trade.PlannedInteraction;
import io.rendan.generator.trade.PlannedMembership;
import io.rendan.generator.trade.PlannedNeed;
import io.rendan.generator.trade.PlannedOffer;
import io.rendan.generator.trade.PlannedSettlement;
import io.rendan.generator.trade.PlannedStatement;
import io.rendan.generator.trade.Roles;
import io.rendan.generator.trade.Terms;
import io.rendan.generator.trade.Tie;

import java.nio.file.Path;
import java.util.List;

/** A generated ecosystem with its planted truth, ready to be written as a dataset folder. */
public final class SyntheticEcosystem {

    private final Rows rows;

    SyntheticEcosystem(Rows rows) {
        this.rows = rows;
    }

    /**
     * Writes it as a dataset, replacing one that stands there.
     *
     * @param zipped whether to write {@code .csv.gz} tables
     */
    public void writeTo(Path folder, boolean zipped) {
        new DatasetExport(rows, zipped).writeTo(folder);
    }

    /** Number of rows in all tables. */
    public long size() {
        return rows.size();
    }

    Rows rows() {
        return rows;
    }

    /** Everything that goes into the files. */
    public record Rows(
            GeneratorParameters parameters,
            Population population,
            List<PlannedCommunity> communities,
            List<PlannedMembership> memberships,
            Roles roles,
            PlantedOpportunities opportunities,
            List<Deal> deals,
            List<Terms> terms,
            PlantedBreaches breaches,
            List<PlannedSettlement> settlements,
            List<PlannedOffer> offers,
            List<PlannedNeed> needs,
            List<PlannedStatement> statements,
            List<Tie> ties,
            List<PlannedInteraction> interactions) {

        long size() {
            return (long) population.platforms().size()
                    + population.capabilities().size()
                    + population.parties()
                    + communities.size()
                    + memberships.size()
                    + deals.size()
                    + settlements.size()
                    + offers.size()
                    + needs.size()
                    + statements.size()
                    + interactions.size();
        }
    }
}
