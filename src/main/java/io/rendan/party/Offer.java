package io.rendan.party;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * A capability that a party offers.
 *
 * @param unitPrice per request
 * @param monthlyCapacity requests a month
 * @param serviceTimeCv coefficient of variation of the service time
 */
@RelationshipProperties
public record Offer(
        @RelationshipId @Nullable String relationship,
        @Nullable Double unitPrice,
        @Nullable Double monthlyCapacity,
        @Nullable Double serviceTimeCv,
        @TargetNode Capability capability) {}
