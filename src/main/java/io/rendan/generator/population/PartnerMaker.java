package io.rendan.generator.population;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parties outside: one for every five units. */
final class PartnerMaker {

    private static final List<String> COUNTRIES =
            List.of(
                    "CN", "CN", "CN", "CN", "CN", "DE", "JP", "KR", "US", "IT", "IN", "TH", "NZ",
                    "VN", "PL");

    private PartnerMaker() {}

    static List<PlannedPartner> of(
            GeneratorParameters parameters, List<PlannedCapability> capabilities) {
        Dice dice = Concern.PARTNERS.dice(parameters);
        List<PlannedCapability> supplied =
                capabilities.stream()
                        .filter(c -> c.position() == Position.MAKER || isUpstream(c))
                        .toList();
        List<String[]> suffixes = NameLists.rows("partners.csv");
        List<String> calls = NameLists.calls();
        int count = Math.max(4, parameters.units() / 5);
        Set<String> names = new HashSet<>();
        List<PlannedPartner> partners = new ArrayList<>();
        while (partners.size() < count) {
            int number = partners.size();
            String[] suffix = number < 2 ? suffixes.get(8 * number) : dice.pick(suffixes);
            String name = dice.pick(calls) + " " + suffix[0];
            if (!names.add(name)) {
                name = dice.pick(calls) + " and " + name;
            }
            boolean sells = suffix[1].equals("SUPPLIER") || suffix[1].equals("START_UP");
            partners.add(
                    new PlannedPartner(
                            parameters.units() + number,
                            Population.id("pa", number, count),
                            name,
                            suffix[1],
                            dice.pick(COUNTRIES),
                            sells ? dice.pick(supplied).index() : -1));
        }
        return List.copyOf(partners);
    }

    private static boolean isUpstream(PlannedCapability capability) {
        return capability.position() == Position.UPSTREAM;
    }
}
