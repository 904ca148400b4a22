package io.rendan.party;

import io.rendan.network.ContractKind;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

import java.time.LocalDate;

/**
 * Who supplies whom with what, for how much. Its parties are found by the repository of parties.
 *
 * @param annualValue a year, in the dataset's currency
 * @param outsideOption yearly price of the best outside offer
 */
@Node("Contract")
public record Contract(
        @Id String id,
        ContractKind kind,
        @Nullable Double annualValue,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String successMetric,
        @Nullable Double successThreshold,
        @Nullable Double penaltyRate,
        @Nullable Double outsideOption,
        @Relationship("FOR") @Nullable Capability capability,
        @Relationship("UNDER") @Nullable Community community) {}
