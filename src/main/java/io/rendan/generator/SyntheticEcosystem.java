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
            Communities communities,
            Market market,
            Months months,
            Collaboration collaboration,
            Planted planted) {

        long size() {
            return (long) population.platforms().size()
                    + population.capabilities().size()
                    + population.parties()
                    + communities.formed().size()
                    + communities.memberships().size()
                    + market.deals().size()
                    + market.offers().size()
                    + market.needs().size()
                    + months.settlements().size()
                    + months.statements().size()
                    + collaboration.interactions().size();
        }
    }

    /** Communities and who belongs to them. */
    public record Communities(List<PlannedCommunity> formed, List<PlannedMembership> memberships) {}

    /** Contracts, with the terms of each at the same place, and what is offered and needed. */
    public record Market(
            List<Deal> deals,
            List<Terms> terms,
            List<PlannedOffer> offers,
            List<PlannedNeed> needs) {}

    /** What is told month by month: of contracts, and of units. */
    public record Months(List<PlannedSettlement> settlements, List<PlannedStatement> statements) {}

    /** Who works with whom, as ties over all time and as rows a month. */
    public record Collaboration(List<Tie> ties, List<PlannedInteraction> interactions) {}

    /** The answers: what an analysis should find, and what resembles it. */
    public record Planted(
            Roles roles, PlantedOpportunities opportunities, PlantedBreaches breaches) {}
}
