package io.rendan.dataset;

import io.rendan.dataset.check.ContractFacts;
import io.rendan.dataset.check.ContractRule;
import io.rendan.dataset.check.ContractValueRule;
import io.rendan.dataset.check.KeyRule;
import io.rendan.dataset.check.KnownIds;
import io.rendan.dataset.check.LeftoverRule;
import io.rendan.dataset.check.MagnitudeRule;
import io.rendan.dataset.check.MedianRule;
import io.rendan.dataset.check.SettlementValueRule;
import io.rendan.dataset.check.SumRule;

import java.util.List;

/** A rule of one table that looks beyond the single cell. Rules keep state from row to row. */
public interface RowRule {

    /**
     * Judges a row whose cells were read; a cell that was faulty is unknown here.
     *
     * @param row the values
     * @param references by column of the table, the number of the thing pointed at; -1 where the
     *     column points at nothing
     */
    void check(DatasetRow row, int[] references);

    /** Called after the last row. */
    default void finish() {}

    /** The rules of a table, in the order they are applied. */
    static List<RowRule> of(
            DatasetFile table, KnownIds things, ContractFacts facts, FaultCollector complaints) {
        return switch (table) {
            case PLATFORMS, CAPABILITIES, COMMUNITIES, MICRO_ENTERPRISES, PARTNERS, USER_SEGMENTS ->
                    List.of(new LeftoverRule(table, complaints));
            case MEMBERSHIPS -> List.of(new KeyRule(table, complaints));
            case OFFERS, STATEMENTS ->
                    List.of(
                            new KeyRule(table, complaints),
                            new SumRule(table, complaints),
                            new MagnitudeRule(table, complaints));
            case NEEDS ->
                    List.of(
                            new KeyRule(table, complaints),
                            new SumRule(table, complaints),
                            new MagnitudeRule(table, complaints),
                            new MedianRule(table, "annual_budget", complaints));
            case CONTRACTS ->
                    List.of(
                            new LeftoverRule(table, complaints),
                            new ContractRule(things, complaints),
                            new SumRule(table, complaints),
                            new MagnitudeRule(table, complaints),
                            new ContractValueRule(things, facts, complaints));
            case SETTLEMENTS ->
                    List.of(
                            new KeyRule(table, complaints),
                            new SumRule(table, complaints),
                            new MagnitudeRule(table, complaints),
                            new SettlementValueRule(facts, complaints));
            case INTERACTIONS ->
                    List.of(
                            new InteractionRule(complaints),
                            new KeyRule(table, complaints),
                            new SumRule(table, complaints),
                            new MagnitudeRule(table, complaints),
                            new MedianRule(table, "hours", complaints));
        };
    }
}
