package io.rendan.generator.population;

/**
 * A party outside.
 *
 * @param index its number among parties; partners follow the units
 * @param capability what it offers, −1 for those that sell nothing
 */
public record PlannedPartner(
        int index, String id, String name, String kind, String country, int capability) {

    public boolean buys() {
        return kind.equals("DISTRIBUTOR");
    }
}
