package io.rendan.party;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Something that can be offered and needed. */
@Node("Capability")
public record Capability(@Id String id, String name, @Nullable String category) {}
