package io.rendan.party;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * A capability that a party needs.
 *
 * @param essential whether it cannot work without
 */
@RelationshipProperties
public record Need(
        @RelationshipId @Nullable String relationship,
        @Nullable Double annualBudget,
        @Nullable Boolean essential,
        @TargetNode Capability capability) {}
