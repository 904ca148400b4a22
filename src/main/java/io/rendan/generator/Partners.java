package io.rendan.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parties outside: one for every five units. */
final class Partners {

    private static final List<String> COUNTRIES =
            List.of(
                    "CN", "CN", "CN", "CN", "CN", "DE", "JP", "KR", "US", "IT", "IN", "TH", "NZ",
                    "VN", "PL");

    private Partners() {}

    static List<Partner> of(GeneratorParameters parameters, List<Capability> capabilities) {
        Dice dice = Concern.PARTNERS.dice(parameters);
        List<Capability> supplied =
                capabilities.stream()
                        .filter(c -> c.position() == Position.MAKER || isUpstream(c))
                        .toList();
        List<String[]> suffixes = Words.rows("partners.csv");
        List<String> calls = Words.calls();
        int count = Math.max(4, parameters.units() / 5);
        Set<String> names = new HashSet<>();
        List<Partner> partners = new ArrayList<>();
        while (partners.size() < count) {
            int number = partners.size();
            String[] suffix = number < 2 ? suffixes.get(8 * number) : dice.pick(suffixes);
            String name = dice.pick(calls) + " " + suffix[0];
            if (!names.add(name)) {
                name = dice.pick(calls) + " and " + name;
            }
            boolean sells = suffix[1].equals("SUPPLIER") || suffix[1].equals("START_UP");
            partners.add(
                    new Partner(
                            parameters.units() + number,
                            Population.id("pa", number, count),
                            name,
                            suffix[1],
                            dice.pick(COUNTRIES),
                            sells ? dice.pick(supplied).index() : -1));
        }
        return List.copyOf(partners);
    }

    private static boolean isUpstream(Capability capability) {
        return capability.position() == Position.UPSTREAM;
    }
}
