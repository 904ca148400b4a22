package io.rendan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Five hundred pairs of made-up companies, labelled by hand: half are one company twice, half are
 * two that look alike. All names stand in one register, so that a link between any two lines is
 * wrong, too.
 */
class LabelledPairsTests {

    private record Pair(boolean same, String left, String right) {

        Set<String> ids(int line) {
            return Set.of("l" + line, "r" + line);
        }
    }

    private static final List<Pair> PAIRS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (Reader reader =
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        LabelledPairsTests.class.getResourceAsStream(
                                                "/quality/pairs.csv")),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            rows.forEach(
                    row ->
                            PAIRS.add(
                                    new Pair(
                                            row.getField("label").equals("same"),
                                            row.getField("left"),
                                            row.getField("right"))));
        }
    }

    private static List<RegisteredParty> register() {
        List<RegisteredParty> register = new ArrayList<>();
        for (int i = 0; i < PAIRS.size(); i++) {
            register.add(RegisteredParty.partner("l" + i, PAIRS.get(i).left()));
            register.add(RegisteredParty.partner("r" + i, PAIRS.get(i).right()));
        }
        return register;
    }

    /** Names of likely duplicates by their two ids. */
    private static Map<Set<String>, String> found(List<RegisteredParty> register) {
        Map<Set<String>, String> found = new HashMap<>();
        for (DuplicatePair pair :
                new DuplicateDetector(DuplicateParameters.DEFAULT).search(register).pairs()) {
            RegisteredParty first = register.get(pair.first());
            RegisteredParty second = register.get(pair.second());
            if (pair.kind().isLikely()) {
                found.put(
                        Set.of(first.id(), second.id()),
                        pair.kind() + ": " + first.name() + " = " + second.name());
            }
        }
        return found;
    }

    @Test
    void thereAreFiveHundredPairsHalfOfThemLookAlikes() {
        assertThat(PAIRS).hasSize(500);
        assertThat(PAIRS.stream().filter(Pair::same)).hasSize(250);
    }

    @Test
    void ninetyEightOfAHundredAreRightAndSevenOfTenAreFound() {
        Map<Set<String>, String> found = found(register());
        Set<Set<String>> wanted = new HashSet<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < PAIRS.size(); i++) {
            if (PAIRS.get(i).same()) {
                wanted.add(PAIRS.get(i).ids(i));
                if (!found.containsKey(PAIRS.get(i).ids(i))) {
                    missed.add(PAIRS.get(i).left() + " = " + PAIRS.get(i).right());
                }
            }
        }
        List<String> wrong =
                found.entrySet().stream()
                        .filter(pair -> !wanted.contains(pair.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
        double precision = 1 - (double) wrong.size() / found.size();
        double recall = 1 - (double) missed.size() / wanted.size();
        System.out.printf(
                Locale.ROOT,
                "duplicates among 500 labelled pairs: precision %.4f, recall %.4f%nwrong:%n%s%n"
                        + "missed:%n%s%n",
                precision,
                recall,
                String.join("\n", wrong),
                String.join("\n", missed));

        assertThat(precision).as("wrong: %s", wrong).isGreaterThanOrEqualTo(0.98);
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void theOrderOfTheRegisterChangesNothing() {
        List<RegisteredParty> register = register();
        List<RegisteredParty> shuffled = new ArrayList<>(register);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(found(shuffled).keySet()).isEqualTo(found(register).keySet());
    }

    @Test
    void everyPairThatTheRulesTakeForOneIsLookedAt() {
        List<RegisteredParty> register = register();
        Map<Set<String>, String> found = found(register);
        Map<String, Integer> words = new HashMap<>();
        List<PairRules.Entry> entries = register.stream().map(PairRules.Entry::new).toList();
        entries.stream()
                .map(entry -> entry.name().words())
                .distinct()
                .forEach(
                        name ->
                                Set.copyOf(name)
                                        .forEach(word -> words.merge(word, 1, Integer::sum)));
        var rules = new PairRules(words);
        Set<Set<String>> every = new HashSet<>();
        for (int a = 0; a < entries.size(); a++) {
            for (int b = a + 1; b < entries.size(); b++) {
                if (rules.judge(entries.get(a), entries.get(b))
                        .filter(DuplicateKind::isLikely)
                        .isPresent()) {
                    every.add(Set.of(register.get(a).id(), register.get(b).id()));
                }
            }
        }

        assertThat(
                        every.stream()
                                .map(found::get)
                                .filter(Objects::isNull)
                                .collect(Collectors.toList()))
                .isEmpty();
        assertThat(every).hasSameSizeAs(found.keySet());
    }
}
