package io.rendan.party;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

import java.time.LocalDate;

/**
 * A party's part in a community.
 *
 * @param profitShare of the sharing pool, 0–1
 */
@RelationshipProperties
public record Membership(
        @RelationshipId @Nullable String relationship,
        @Nullable Double profitShare,
        @Nullable Boolean lead,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @TargetNode Community community) {}
