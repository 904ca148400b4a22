package io.rendan.party;

import io.rendan.network.PlatformKind;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Hosts micro-enterprises. */
@Node("Platform")
public record Platform(@Id String id, String name, PlatformKind kind) {}
