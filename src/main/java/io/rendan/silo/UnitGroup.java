package io.rendan.silo;

import io.rendan.analysis.GroupType;

/**
 * Units that belong together.
 *
 * @param type what makes them a group
 * @param id of the platform, community or detected group
 * @param name for people
 * @param members party indices of its units, ascending
 */
public record UnitGroup(GroupType type, String id, String name, int[] members) {}
