package io.rendan.health;

/**
 * What an indicator is measured against. Methods, section 6.
 *
 * <p>At the floor an indicator scores 0, at the target 100, in between linearly; a floor above the
 * target means that less is better.
 */
public enum Yardstick {
    ZERO_DISTANCE(
            "zeroDistance",
            "Distance to the user",
            "contracts",
            4,
            1.5,
            "How many contracts lie between the user and the unit that the median person works in,"
                    + " weighted by the user money that travels along them (upstreamness; 1 = sells"
                    + " to users only)."),
    USER_BACKED_INCOME(
            "userBackedIncome",
            "Income backed by users",
            "share",
            0.5,
            0.95,
            "How much of what micro-enterprises earn can be traced to users at first or later"
                    + " hand."),
    ORPHAN_UNITS(
            "orphanUnits",
            "Units that no user money reaches",
            "share of units",
            0.1,
            0,
            "Micro-enterprises from which no chain of contracts leads to any user segment."),
    OPENNESS(
            "openness",
            "Openness of platforms",
            "ratio",
            0.5,
            0.9,
            "How much of their collaboration leaves the platforms, over what chance would let"
                    + " leave: 1 is as open as chance. Mean over platforms, weighted by"
                    + " collaboration."),
    PEOPLE_IN_SILOS(
            "peopleInSilos",
            "People in silos",
            "share of people",
            0.3,
            0,
            "People in units of a group that was found to be a silo."),
    WORST_UNIT_RISK(
            "worstUnitRisk",
            "User revenue that one unit can take down",
            "share",
            0.1,
            0.01,
            "The user revenue that others would lose if the riskiest unit stopped, over all user"
                    + " revenue."),
    CONGESTED_VALUE(
            "congestedValue",
            "Contract value in congested units",
            "share",
            0.3,
            0.05,
            "What is paid for contracts, other than by users, to units that run at 85 % of their"
                    + " capacity or more, over what is paid to all units whose utilisation is"
                    + " known."),
    CONTRACT_INTEGRITY(
            "contractIntegrity",
            "Contract value without a violation",
            "share",
            0.7,
            0.98,
            "What is paid on internal contracts (MARKET, EMC, VAM) that break none of the rules"
                    + " that could be judged, over what is paid on all of them."),
    SATISFACTION(
            "satisfaction",
            "Satisfaction",
            "0–10",
            5,
            8.5,
            "Satisfaction that buyers and users report month by month, weighted by what they"
                    + " paid."),
    SHARED_VALUE(
            "sharedValue",
            "Value shared with those who made it",
            "share",
            0,
            0.06,
            "Value that units share out, over their revenue, from their win-win value added"
                    + " statements.");

    private final String id;
    private final String title;
    private final String unit;
    private final double floor;
    private final double target;
    private final String definition;

    Yardstick(
            String id, String title, String unit, double floor, double target, String definition) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.floor = floor;
        this.target = target;
        this.definition = definition;
    }

    /** Its name in JSON, in metrics and in alert rules. */
    public String id() {
        return id;
    }

    /** For people. */
    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public double floor() {
        return floor;
    }

    public double target() {
        return target;
    }

    /** 0 at the floor and beyond, 100 at the target and beyond, linear in between. */
    public double scoreOf(double value) {
        return Indicator.scoreOf(value, floor, target);
    }

    /** The indicator that was measured. */
    Indicator indicator(Measurement measured) {
        return Indicator.of(id, title, unit, floor, target, definition, measured);
    }
}
