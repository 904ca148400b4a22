package io.rendan.generator.trade;

import io.rendan.network.CommunityKind;

/** An ecosystem micro-community with its leading target. */
public record PlannedCommunity(
        int index,
        String id,
        String name,
        CommunityKind kind,
        String scenario,
        String targetMetric,
        double targetValue,
        double sharingPool) {}
