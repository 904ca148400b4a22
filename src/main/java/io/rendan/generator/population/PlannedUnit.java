package io.rendan.generator.population;

import io.rendan.network.MicroEnterpriseKind;

import java.time.LocalDate;

/**
 * A micro-enterprise.
 *
 * @param index its number among parties; units come first
 */
public record PlannedUnit(
        int index,
        String id,
        String name,
        MicroEnterpriseKind kind,
        Place place,
        Staff staff,
        Business business) {

    /** Its place in the chain from the user back. */
    public Position position() {
        return place.position();
    }

    /** Number of the platform that hosts it. */
    public int platform() {
        return place.platform();
    }

    /** Number of what it offers, −1 for units at the front. */
    public int capability() {
        return place.capability();
    }

    public int headcount() {
        return staff.headcount();
    }

    public LocalDate foundedOn() {
        return staff.foundedOn();
    }

    /** The same with another number of agreements. */
    PlannedUnit agreeing(int agreements) {
        return new PlannedUnit(
                index, id, name, kind, place, staff, new Business(revenue(), agreements));
    }

    /** Yearly revenue from users, 0 for units that are not at the front. */
    public double revenue() {
        return business.revenue();
    }

    /** Supplier agreements that it has on record over the history. */
    public int agreements() {
        return business.agreements();
    }
}
