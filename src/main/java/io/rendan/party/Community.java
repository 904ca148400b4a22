package io.rendan.party;

import io.rendan.network.CommunityKind;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An ecosystem micro-community: parties around a user scenario.
 *
 * @param sharingPoolShare of the surplus over the target that members share, 0–1
 */
@Node("Community")
public record Community(
        @Id String id,
        String name,
        CommunityKind kind,
        @Nullable String scenario,
        @Nullable String targetMetric,
        @Nullable Double targetValue,
        @Nullable Double sharingPoolShare) {}
