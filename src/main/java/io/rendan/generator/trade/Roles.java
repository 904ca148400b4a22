package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who plays bottleneck and who its decoy.
 *
 * @param planted specialists: busy, and nobody else offers what they do
 * @param busy decoys as busy as these, with substitutes that have time
 * @param idle decoys with many customers and much time
 * @param full decoys without any time left, with substitutes that have some
 */
public record Roles(Set<Integer> planted, Set<Integer> busy, Set<Integer> idle, Set<Integer> full) {

    /** Two decoys of each kind for every planted bottleneck. */
    private static final int DECOYS = 2;

    public static Roles cast(GeneratorParameters parameters, ContractBook contractBook) {
        Population population = contractBook.population();
        Dice dice = Concern.ROLES.dice(parameters);
        Timeline timeline = Timeline.of(parameters);
        Set<Integer> planted = new HashSet<>();
        population.at(Position.SPECIALIST).forEach(unit -> planted.add(unit.index()));
        int decoys = Math.min(DECOYS * planted.size(), parameters.units() / 30);
        List<PlannedUnit> makers =
                new ArrayList<>(
                        population.units().stream()
                                .filter(unit -> unit.position().isMaker())
                                .filter(unit -> !population.platform(unit).isClosed())
                                .toList());
        makers.sort(
                Comparator.comparingInt(
                                (PlannedUnit unit) -> -contractBook.sold(unit.index()).size())
                        .thenComparingInt(PlannedUnit::index));
        Set<Integer> idle = indices(makers.subList(0, Math.min(decoys, makers.size())));
        List<PlannedUnit> steady =
                new ArrayList<>(
                        makers.stream()
                                .filter(unit -> !idle.contains(unit.index()))
                                .filter(unit -> isSteady(contractBook, unit, timeline))
                                .toList());
        dice.shuffle(steady);
        Map<Integer, Long> offerers =
                population.units().stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlannedUnit::capability, Collectors.counting()));
        steady.removeIf(unit -> offerers.getOrDefault(unit.capability(), 0L) < 3);
        Set<Integer> taken = new HashSet<>();
        Set<Integer> busy = onePerCapability(steady, decoys, taken);
        Set<Integer> full = onePerCapability(steady, decoys, taken);
        return new Roles(planted, busy, idle, full);
    }

    public boolean isOrdinary(int party) {
        return Stream.of(planted, busy, idle, full).noneMatch(role -> role.contains(party));
    }

    /** Two customers or more, all for at least half a year. */
    private static boolean isSteady(
            ContractBook contractBook, PlannedUnit unit, Timeline timeline) {
        List<Deal> sold = contractBook.sold(unit.index());
        return sold.size() >= 2
                && sold.stream().allMatch(d -> d.startsOn.isBefore(timeline.asOf().minusDays(180)));
    }

    /** Draws one for each of some capabilities that are not taken yet, and takes these. */
    private static Set<Integer> onePerCapability(
            List<PlannedUnit> units, int most, Set<Integer> taken) {
        List<PlannedUnit> drawn = new ArrayList<>();
        for (PlannedUnit unit : units) {
            if (drawn.size() < most && taken.add(unit.capability())) {
                drawn.add(unit);
            }
        }
        return indices(drawn);
    }

    private static Set<Integer> indices(List<PlannedUnit> units) {
        Set<Integer> indices = new HashSet<>();
        units.forEach(unit -> indices.add(unit.index()));
        return indices;
    }
}
