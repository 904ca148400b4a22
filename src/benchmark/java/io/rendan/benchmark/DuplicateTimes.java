package io.rendan.benchmark;

import io.rendan.quality.DuplicateDetector;
import io.rendan.quality.DuplicateParameters;
import io.rendan.quality.DuplicateReport;
import io.rendan.quality.RegisteredParty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Times the search for duplicates in registers of made-up companies, one name in five a second
 * spelling of another: the first search of the process, then the median of three more.
 */
public final class DuplicateTimes {

    private static final long SEED = 20_260_331;
    private static final int ROUNDS = 3;
    private static final String[] SYLLABLES = {
        "bar", "ten", "lo", "vik", "mar", "sel", "dor", "gan", "ru", "pel", "tas", "nor", "hel",
        "kin", "ost", "bri", "fal", "zen", "cor", "mi", "lan", "der", "sto", "ver", "qui", "ro"
    };
    private static final String[] TRADES = {
        "Logistics",
        "Construction",
        "Consulting",
        "Foods",
        "Elektronik",
        "Transport",
        "Services",
        "Engineering",
        "Trading",
        "Bau",
        "Energie",
        "Media",
        "Software",
        "Pharma",
        "Textiles"
    };
    private static final String[] PLACES = {
        "", "", "", "Nord", "Canada", "Iberia", "Group", "East"
    };
    private static final String[] FORMS = {
        "", " Ltd", " GmbH", " S.A.", " Inc.", " Sh.p.k.", " B.V."
    };

    private DuplicateTimes() {}

    /** Prints a row for every number of parties; 5,000 and 100,000 where none is given. */
    public static void main(String[] sizes) {
        System.out.println("| parties | pairs compared | duplicates | first s | median s |");
        System.out.println("|---|---|---|---|---|");
        for (String size : sizes.length == 0 ? new String[] {"5000", "100000"} : sizes) {
            print(register(Integer.parseInt(size.replace(",", ""))));
        }
    }

    private static void print(List<RegisteredParty> register) {
        var detector = new DuplicateDetector(DuplicateParameters.DEFAULT);
        double[] seconds = new double[ROUNDS];
        long start = System.nanoTime();
        DuplicateReport report = detector.search(register);
        double first = (System.nanoTime() - start) / 1e9;
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            report = detector.search(register);
            seconds[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.2f | %.2f |%n",
                register.size(),
                report.compared(),
                report.pairs().size(),
                first,
                seconds[ROUNDS / 2]);
    }

    private static List<RegisteredParty> register(int size) {
        var random = new SplittableRandom(SEED);
        List<RegisteredParty> register = new ArrayList<>(size);
        while (register.size() < size) {
            String name =
                    register.isEmpty() || random.nextInt(5) > 0
                            ? name(random)
                            : damaged(register.get(random.nextInt(register.size())).name(), random);
            register.add(
                    RegisteredParty.partner(
                            String.format(Locale.ROOT, "p-%06d", register.size()), name));
        }
        return register;
    }

    private static String name(SplittableRandom random) {
        var name = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            name.append(any(SYLLABLES, random));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        name.append(' ').append(any(TRADES, random)).append(' ').append(any(PLACES, random));
        return name.toString().strip() + any(FORMS, random);
    }

    private static String damaged(String name, SplittableRandom random) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            case 2 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.replace(" ", "");
        };
    }

    private static String any(String[] of, SplittableRandom random) {
        return of[random.nextInt(of.length)];
    }
}
