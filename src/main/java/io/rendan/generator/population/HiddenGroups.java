package io.rendan.generator.population;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Closed groups that no chart shows: 10 to 30 units of many open platforms that work and trade with
 * each other and hardly with anybody else. A quarter of them sell to users, the others supply
 * these.
 *
 * @param groups members of each, by ascending number
 * @param groupOf each unit's group, −1 for none
 */
public record HiddenGroups(List<List<Integer>> groups, int[] groupOf) {

    private static final int FEWEST = 10;
    private static final int MOST = 30;

    static HiddenGroups choose(GeneratorParameters parameters, Population population) {
        Dice dice = Concern.HIDDEN_GROUPS.dice(parameters);
        List<Integer> fronts = free(population, Position.FRONT, dice);
        List<Integer> makers = free(population, Position.MAKER, dice);
        int[] groupOf = new int[population.units().size()];
        Arrays.fill(groupOf, -1);
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < parameters.hiddenGroups(); group++) {
            int size = FEWEST + dice.below(MOST - FEWEST + 1);
            int sellers = Math.min(size / 4, fronts.size() / (parameters.hiddenGroups() - group));
            List<Integer> members = new ArrayList<>(take(fronts, sellers));
            members.addAll(take(makers, size - sellers));
            members.sort(null);
            int number = group;
            members.forEach(unit -> groupOf[unit] = number);
            groups.add(List.copyOf(members));
        }
        return new HiddenGroups(List.copyOf(groups), groupOf);
    }

    private static List<Integer> free(Population population, Position position, Dice dice) {
        List<Integer> free =
                new ArrayList<>(
                        population
                                .at(position)
                                .filter(unit -> !population.platform(unit).isClosed())
                                .map(PlannedUnit::index)
                                .toList());
        dice.shuffle(free);
        return free;
    }

    private static List<Integer> take(List<Integer> from, int count) {
        List<Integer> last = from.subList(Math.max(0, from.size() - count), from.size());
        List<Integer> taken = List.copyOf(last);
        last.clear();
        return taken;
    }

    /** A unit's group, −1 for none and for parties that are no units. */
    public int of(int party) {
        return party < groupOf.length ? groupOf[party] : -1;
    }

    /** Whether exactly one of two parties is in a group, or each in another one. */
    public boolean isBorder(int one, int other) {
        return of(one) != of(other);
    }

    /** The other members of a unit's group. */
    public List<Integer> membersWith(int unit) {
        return groups.get(of(unit));
    }
}
