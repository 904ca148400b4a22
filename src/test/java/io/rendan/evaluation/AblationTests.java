package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.PartyFigure;
import io.rendan.coverage.CoverageEntry;
import io.rendan.coverage.CoverageStatus;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.health.Indicator;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An ecosystem of which one file or column after the other is left out, and pairs of them: every
 * analysis answers, what does not depend on the part is the same to the last bit, the rest says on
 * what it stands. {@link #main} does it at full size, with every pair.
 */
class AblationTests {

    /** Small, so that every part can be left out in a minute; the figures are those of any size. */
    private static final int UNITS = 120;

    private static final int FULL_SIZE = 600;
    private static final int SEED = 3;
    private static final int THREADS = 2;

    /** Every so many-th pair of parts is left out in the test. */
    private static final int PAIRS_SKIPPED = 120;

    /**
     * Parts on which whole analyses do not depend: by part, the analyses whose findings, groups,
     * figures and summary stay as they are.
     */
    private static final Map<String, Set<String>> INDEPENDENT =
            Map.ofEntries(
                    Map.entry("capabilities.category", every()),
                    Map.entry("communities.scenario", every()),
                    Map.entry("communities.target_metric", every()),
                    Map.entry("communities.target_value", every()),
                    Map.entry("communities.sharing_pool_share", every()),
                    Map.entry("partners.country", every()),
                    Map.entry("user_segments.users", every()),
                    Map.entry("micro_enterprises.decision_power", every()),
                    Map.entry("micro_enterprises.hiring_power", every()),
                    Map.entry("micro_enterprises.distribution_power", every()),
                    Map.entry("memberships.profit_share", every()),
                    Map.entry("memberships.lead", every()),
                    Map.entry("contracts.success_metric", every()),
                    Map.entry("contracts.success_threshold", every()),
                    Map.entry("contracts.penalty_rate", every()),
                    Map.entry(
                            "contracts.community_id",
                            of("distance", "silo", "bottleneck", "position")),
                    Map.entry("contracts.outside_option", of("distance", "silo", "position")),
                    Map.entry(
                            "settlements.satisfaction",
                            of("distance", "silo", "bottleneck", "opportunity", "position")),
                    Map.entry(
                            "settlements.on_time_share",
                            of("distance", "silo", "market", "opportunity", "position")),
                    Map.entry("settlements.requests", of("distance", "position")),
                    Map.entry("statements.cost", every()),
                    Map.entry("statements.shared_value", every()),
                    Map.entry(
                            "offers.unit_price", of("distance", "silo", "bottleneck", "position")),
                    Map.entry("offers.monthly_capacity", of("distance", "position")),
                    Map.entry(
                            "offers.service_time_cv",
                            of("distance", "silo", "market", "opportunity", "position")),
                    Map.entry(
                            "needs.annual_budget",
                            of("distance", "bottleneck", "market", "position")),
                    Map.entry("needs.essential", of("distance", "silo", "opportunity", "position")),
                    Map.entry("needs", of("distance", "position")),
                    Map.entry("offers", of("distance", "position")),
                    Map.entry("interactions", of("distance", "bottleneck", "market")),
                    Map.entry("interactions.hours", of("distance", "bottleneck", "market")),
                    Map.entry("interactions.people", every()),
                    Map.entry("memberships", of("distance", "bottleneck", "position")),
                    Map.entry("communities", of("distance", "bottleneck", "position")),
                    Map.entry("platforms", of("distance", "position")),
                    Map.entry("micro_enterprises.platform_id", of("distance", "position")),
                    Map.entry("statements", of("silo", "position")));

    private static PartialRows rows;
    private static Dataset dataset;
    private static WholeRun whole;

    private static Set<String> every() {
        return of("distance", "silo", "bottleneck", "market", "opportunity", "position");
    }

    private static Set<String> of(String... analyses) {
        return Set.of(analyses);
    }

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        read(folder.resolve("ecosystem"), UNITS);
    }

    private static void read(Path folder, int units) throws IOException {
        EcosystemGenerator.generate(GeneratorParameters.of(units, SEED)).writeTo(folder, true);
        try (DatasetSource source = DatasetSource.open(folder)) {
            dataset = DatasetNetwork.read(source, Optional.empty()).dataset();
            rows = PartialRows.of(source);
        }
        whole = run(Set.of());
    }

    private static EcosystemNetwork network(Set<String> parts) {
        return DatasetNetwork.of(rows.without(parts), dataset, dataset.asOf());
    }

    private static WholeRun run(Set<String> parts) {
        return WholeRun.of(
                network(parts), new AnalysisSettings(AnalysisSettings.DEFAULT_SEED, THREADS));
    }

    static Stream<String> parts() {
        return rows.parts().stream();
    }

    static Stream<Set<String>> pairs() {
        List<Set<String>> all = allPairs();
        return IntStream.range(0, all.size())
                .filter(place -> place % PAIRS_SKIPPED == PAIRS_SKIPPED / 2)
                .mapToObj(all::get);
    }

    private static List<Set<String>> allPairs() {
        List<String> parts = List.copyOf(rows.parts());
        List<Set<String>> pairs = new ArrayList<>();
        for (int one = 0; one < parts.size(); one++) {
            for (int other = one + 1; other < parts.size(); other++) {
                pairs.add(new TreeSet<>(Set.of(parts.get(one), parts.get(other))));
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whateverIsLeftOutTheRestAnswersAsBefore(String part) {
        assertThat(faults(Set.of(part))).as("without " + part).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whateverTwoAreLeftOutTheRestAnswersAsBefore(Set<String> parts) {
        assertThat(faults(parts)).as("without " + parts).isEmpty();
    }

    @Test
    void theSameRowsGiveTheSameAnswerToTheLastBit() {
        assertThat(prints(run(Set.of()))).isEqualTo(prints(whole));
    }

    @Test
    void everyPartThatIsNamedIsOneThatCanBeLeftOut() {
        assertThat(rows.parts())
                .containsAll(
                        INDEPENDENT.keySet().stream()
                                .filter(name -> rows.parts().contains(name))
                                .toList());
        assertThat(rows.parts()).hasSizeGreaterThan(40);
    }

    /** What is wrong without these parts. */
    private static List<String> faults(Set<String> parts) {
        WholeRun left = run(parts);
        List<String> faults = new ArrayList<>();
        Map<String, String> before = prints(whole);
        Map<String, String> now = prints(left);
        for (String analysis : independentOf(parts)) {
            if (!now.get(analysis).equals(before.get(analysis))) {
                faults.add(
                        analysis
                                + " has changed: "
                                + difference(before.get(analysis), now.get(analysis)));
            }
        }
        faults.addAll(unfounded(left));
        return faults;
    }

    private static Set<String> independentOf(Set<String> parts) {
        Set<String> analyses = new TreeSet<>(every());
        parts.forEach(part -> analyses.retainAll(INDEPENDENT.getOrDefault(part, Set.of())));
        return analyses;
    }

    private static String difference(String before, String now) {
        int place = 0;
        while (place < Math.min(before.length(), now.length())
                && before.charAt(place) == now.charAt(place)) {
            place++;
        }
        int from = Math.max(0, place - 60);
        return "«%s» is «%s»"
                .formatted(
                        before.substring(from, Math.min(before.length(), place + 60)),
                        now.substring(from, Math.min(now.length(), place + 60)));
    }

    /** Answers that do not say what they stand on, or why they are none. */
    private static List<String> unfounded(WholeRun run) {
        List<String> faults = new ArrayList<>();
        for (Indicator indicator : run.health().indicators()) {
            if (indicator.value().isPresent() && indicator.basis().isEmpty()) {
                faults.add(indicator.id() + " stands on nothing");
            }
            if (indicator.value().isEmpty() && indicator.reason().isEmpty()) {
                faults.add(indicator.id() + " does not say why it is not known");
            }
        }
        for (FindingKind kind : FindingKind.values()) {
            for (Finding finding : run.findings(kind)) {
                if (finding.basis().isEmpty()) {
                    faults.add(finding.title() + " stands on nothing");
                }
            }
        }
        for (CoverageEntry entry : run.coverage().entries()) {
            if (entry.status() == CoverageStatus.MISSING && entry.reason().isEmpty()) {
                faults.add(entry.name() + " is missing without a reason");
            }
        }
        return faults;
    }

    /** Everything that each analysis says, to the last bit. */
    private static Map<String, String> prints(WholeRun run) {
        return run.results().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, one -> print(run.network(), one.getValue())));
    }

    private static String print(EcosystemNetwork network, AnalysisResult result) {
        StringBuilder print = new StringBuilder();
        result.findings().forEach(one -> print.append(one).append('\n'));
        result.groups().forEach(one -> print.append(one).append('\n'));
        result.capabilities().forEach(one -> print.append(one).append('\n'));
        print.append(result.summary()).append('\n');
        for (PartyFigure figure : result.partyFigures()) {
            for (int party = 0; party < network.parties().size(); party++) {
                if (figure.applies().test(party)) {
                    print.append(figure.name())
                            .append(' ')
                            .append(network.parties().id(party))
                            .append(' ')
                            .append(figure.value().apply(party))
                            .append('\n');
                }
            }
        }
        return print.toString();
    }

    /** Every part and, given {@code pairs}, every pair, of an ecosystem of full size. */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("rendan-ablation").resolve("ecosystem");
        read(folder, arguments.length > 1 ? Integer.parseInt(arguments[1]) : FULL_SIZE);
        List<Set<String>> all =
                new ArrayList<>(rows.parts().stream().<Set<String>>map(Set::of).toList());
        if (arguments.length > 0 && arguments[0].equals("pairs")) {
            all.addAll(allPairs());
        }
        int faulty = 0;
        for (Set<String> parts : all) {
            List<String> faults = faults(parts);
            faulty += faults.isEmpty() ? 0 : 1;
            System.out.println(
                    "without " + parts + ": " + (faults.isEmpty() ? "as it should be" : faults));
        }
        System.out.printf("%d of %d have faults%n", faulty, all.size());
    }
}
