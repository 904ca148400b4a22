package io.rendan.network;

/**
 * What was left out or merged while the snapshot was built.
 *
 * @param contractsWithoutValue contracts with neither settlements nor an annual value: paid 0
 * @param futureContracts contracts that came about after the snapshot's date
 * @param droppedLoops payments or interactions of a party with itself
 * @param mergedContracts payments added to an earlier contract between the same two
 * @param amountsTooLarge amounts, volumes and hours beyond {@link Magnitude#LARGEST}, which count
 *     as not known
 * @param contractsCounted whether each contract in force in the window counts as one, since no
 *     amount at all is known: there is no money then. Methods, section 10
 */
public record SnapshotNotes(
        int contractsWithoutValue,
        int futureContracts,
        long droppedLoops,
        long mergedContracts,
        long amountsTooLarge,
        boolean contractsCounted) {}
