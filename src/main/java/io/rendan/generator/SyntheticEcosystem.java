package io.rendan.generator;

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
    record Rows(
            GeneratorParameters parameters,
            Population population,
            List<Community> communities,
            List<Membership> memberships,
            Roles roles,
            PlantedOpportunities opportunities,
            List<Deal> deals,
            List<Terms> terms,
            PlantedBreaches breaches,
            List<Settlement> settlements,
            List<Offer> offers,
            List<Need> needs,
            List<Statement> statements,
            List<Tie> ties,
            List<Interaction> interactions) {

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
