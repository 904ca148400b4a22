package io.rendan.generator.population;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.population.PlannedPlatform.Role;
import io.rendan.network.PlatformKind;

import java.util.ArrayList;
import java.util.List;

/** Founds the platforms: about 200 units each at Haier's size, fewer in a small ecosystem. */
final class PlatformMaker {

    private PlatformMaker() {}

    static List<PlannedPlatform> found(GeneratorParameters parameters) {
        Dice dice = Concern.PLATFORMS.dice(parameters);
        List<Role> roles = roles(parameters.units(), dice);
        int[] sizes = sizes(parameters.units(), roles, dice);
        List<PlannedPlatform> platforms = new ArrayList<>();
        for (int p = 0; p < roles.size(); p++) {
            platforms.add(platform(p, roles, sizes[p], dice));
        }
        return List.copyOf(platforms);
    }

    private static List<Role> roles(int units, Dice dice) {
        int count = Math.max(4, (int) Math.round(4 + units / 235.0));
        int shared = Math.max(1, count / 6);
        List<Role> roles = new ArrayList<>();
        add(roles, Role.CLOSED, Math.max(1, count / 6));
        add(roles, Role.COHESIVE, Math.max(1, count / 8));
        add(roles, Role.LARGE, count < 5 ? 0 : Math.max(1, count / 12));
        add(roles, Role.ORDINARY, count - shared - roles.size());
        dice.shuffle(roles);
        add(roles, Role.SHARED, shared);
        return roles;
    }

    private static void add(List<Role> roles, Role role, int times) {
        for (int i = 0; i < times; i++) {
            roles.add(role);
        }
    }

    private static int[] sizes(int units, List<Role> roles, Dice dice) {
        double[] weights = new double[roles.size()];
        double total = 0;
        for (int p = 0; p < weights.length; p++) {
            weights[p] =
                    switch (roles.get(p)) {
                        case CLOSED -> dice.between(0.7, 1.3);
                        case COHESIVE -> dice.between(0.8, 1.2);
                        case LARGE -> dice.between(2.6, 3.2);
                        case SHARED -> dice.between(0.4, 0.6);
                        case ORDINARY -> Math.clamp(dice.logNormal(1, 0.3), 0.5, 1.9);
                    };
            total += weights[p];
        }
        int[] sizes = new int[weights.length];
        int rest = units;
        for (int p = 0; p < sizes.length; p++) {
            sizes[p] = Math.max(4, (int) (units * weights[p] / total));
            rest -= sizes[p];
        }
        sizes[0] += rest;
        return sizes;
    }

    private static PlannedPlatform platform(int p, List<Role> roles, int size, Dice dice) {
        Role role = roles.get(p);
        PlatformKind kind =
                role == Role.SHARED ? PlatformKind.SHARED_SERVICE : PlatformKind.INDUSTRY;
        int nth = p - (role == Role.SHARED ? roles.indexOf(Role.SHARED) : 0);
        List<String[]> names =
                NameLists.rows("platforms.csv").stream()
                        .filter(row -> row[1].equals(kind.name()))
                        .toList();
        String[] row = names.get(nth % names.size());
        int round = nth / names.size();
        return new PlannedPlatform(
                p,
                Population.id("pl", p, roles.size()),
                round == 0 ? row[0] : row[0] + " " + (round + 1),
                row[2],
                kind,
                role,
                size,
                openness(role, dice));
    }

    private static double openness(Role role, Dice dice) {
        return switch (role) {
            case CLOSED -> dice.between(0.15, 0.3);
            case COHESIVE -> dice.between(0.6, 0.7);
            case LARGE -> dice.between(0.65, 0.75);
            case SHARED -> dice.between(0.97, 1.03);
            case ORDINARY -> dice.between(0.84, 0.98);
        };
    }
}
