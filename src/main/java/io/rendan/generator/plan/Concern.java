package io.rendan.generator.plan;

/** What chance decides, each with a stream of its own: a new concern leaves the others as is. */
public enum Concern {
    PLATFORMS,
    CAPABILITIES,
    UNITS,
    UNIT_NAMES,
    PARTNERS,
    SEGMENTS,
    MARKET,
    HISTORY,
    COMMUNITIES,
    OPPORTUNITIES,
    STOPGAPS,
    STOPGAP_PRICES,
    ROLES,
    SIDE_CONTRACTS,
    MONEY,
    IMAGINED_MONEY,
    TERMS,
    SETTLEMENTS,
    CAPACITIES,
    NEEDS,
    STATEMENTS,
    COLLABORATION,
    MEETINGS,
    AMENDS,
    UNIT_PRICES,
    BREACHES,
    HIDDEN_GROUPS;

    public Dice dice(GeneratorParameters parameters) {
        return Dice.seeded(parameters.seed() * 0x9E3779B97F4A7C15L + name().hashCode());
    }
}
