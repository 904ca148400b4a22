package io.rendan.generator.population;

import io.rendan.generator.plan.Dice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names units after what they do: a word and a trade, no name twice. */
final class UnitNames {

    private final List<PlannedCapability> capabilities;
    private final Dice dice;
    private final Map<String, List<String>> calls = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    UnitNames(List<PlannedCapability> capabilities, Dice dice) {
        this.capabilities = capabilities;
        this.dice = dice;
    }

    String name(Position position, PlannedPlatform platform, int capability) {
        if (position == Position.OFFICE) {
            return platform.name() + " Office";
        }
        String trade = capability < 0 ? platform.product() : capabilities.get(capability).name();
        int number = used.merge(trade, 1, Integer::sum) - 1;
        return NameLists.call(calls.computeIfAbsent(trade, t -> shuffled()), number) + " " + trade;
    }

    private List<String> shuffled() {
        List<String> order = new ArrayList<>(NameLists.calls());
        dice.shuffle(order);
        return order;
    }
}
