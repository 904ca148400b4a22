package io.rendan.generator.population;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.population.PlannedPlatform.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses what can be offered: so many capabilities that each has several offerers, and one of its
 * own for every planted bottleneck.
 */
final class CapabilityCatalogue {

    private CapabilityCatalogue() {}

    /** Number of planted bottlenecks: one in 400 units, at least one. */
    static int specialists(int units) {
        return Math.max(1, Math.round(units / 400f));
    }

    static List<PlannedCapability> choose(
            GeneratorParameters parameters, List<PlannedPlatform> platforms) {
        Dice dice = Concern.CAPABILITIES.dice(parameters);
        int shared =
                platforms.stream()
                        .filter(p -> p.role() == Role.SHARED)
                        .mapToInt(PlannedPlatform::units)
                        .sum();
        int nodes = parameters.units() - shared;
        List<String[]> named = new ArrayList<>();
        named.addAll(choose(Position.MAKER, nodes * 0.68 / 6, dice));
        named.addAll(choose(Position.UPSTREAM, nodes * 0.22 / 5, dice));
        named.addAll(choose(Position.SHARED, shared / 4.0, dice));
        named.add(new String[] {"Platform Stewardship", "Platform", Position.OFFICE.name()});
        named.addAll(specialities(specialists(parameters.units()), dice));
        List<PlannedCapability> capabilities = new ArrayList<>();
        for (String[] row : named) {
            int index = capabilities.size();
            capabilities.add(
                    new PlannedCapability(
                            index,
                            Population.id("cap", index, named.size()),
                            row[0],
                            row[1],
                            Position.valueOf(row[2])));
        }
        return List.copyOf(capabilities);
    }

    private static List<String[]> choose(Position position, double wanted, Dice dice) {
        List<String[]> rows =
                new ArrayList<>(
                        NameLists.rows("capabilities.csv").stream()
                                .filter(row -> row[2].equals(position.name()))
                                .toList());
        dice.shuffle(rows);
        return rows.subList(0, Math.clamp((int) wanted, 1, rows.size()));
    }

    private static List<String[]> specialities(int count, Dice dice) {
        List<String[]> parts = NameLists.rows("specialities.csv");
        List<String[]> all = new ArrayList<>();
        for (int shift = 0; all.size() < count; shift++) {
            for (int i = 0; i < parts.size(); i++) {
                String name = parts.get(i)[0] + " " + parts.get((i + shift) % parts.size())[1];
                all.add(new String[] {name, "Speciality", Position.SPECIALIST.name()});
            }
        }
        dice.shuffle(all);
        return all.subList(0, count);
    }
}
