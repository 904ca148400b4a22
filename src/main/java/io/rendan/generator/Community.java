package io.rendan.generator;

import io.rendan.ecosystem.CommunityKind;

/** An ecosystem micro-community with its leading target. */
record Community(
        int index,
        String id,
        String name,
        CommunityKind kind,
        String scenario,
        String targetMetric,
        double targetValue,
        double sharingPool) {}
