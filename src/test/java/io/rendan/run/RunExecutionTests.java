package io.rendan.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Answer;
import io.rendan.analysis.Question;
import io.rendan.cypher.Database;
import io.rendan.distance.DistanceAnalysis;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.network.NetworkUnavailableException;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RunExecutionTests {

    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
    private static final EcosystemNetwork NETWORK = new EcosystemBuilder().units("a", "b").build();

    private final RememberingStore store = new RememberingStore();
    private final List<AnalysisRun> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void goesThroughItsPhasesAndPublishesWhatEveryAnalysisFound() {
        AnalysisRun end = execute(asOf -> NETWORK, analysis("one"), analysis("two"));

        assertThat(end.status()).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(end.stage().progress()).isEqualTo(1);
        assertThat(end.asOf()).hasValue(NETWORK.asOf());
        assertThat(end.dataVersion()).hasValue("1");
        assertThat(end.timings()).containsKeys("snapshot", "one", "two", "store");
        assertThat(end.summary()).containsEntry("microEnterprises", 2);
        assertThat(store.published.values())
                .singleElement()
                .satisfies(results -> assertThat(results).containsOnlyKeys("one", "two"));
        assertThat(told).extracting(run -> run.stage().progress()).isSorted();
        assertThat(meters.counter("rendan.runs", "status", "SUCCEEDED").count()).isEqualTo(1);
        assertThat(meters.get("rendan.run.last.success.timestamp").gauge().value()).isPositive();
        assertThat(meters.getMeters())
                .filteredOn(meter -> meter.getId().getName().startsWith("rendan."))
                .allSatisfy(meter -> assertThat(meter.getId().getDescription()).isNotBlank());
    }

    @Test
    void anAnalysisLearnsWhatWasSettledAndMayAddWhatFollowsFromOthers() {
        Analysis curious =
                new Named("curious") {
                    @Override
                    public AnalysisResult analyse(
                            EcosystemNetwork network, AnalysisSettings settings) {
                        return result(Map.of("settled", settings.settled().keySet().toString()));
                    }

                    @Override
                    public AnalysisResult complete(
                            AnalysisResult own, Map<String, AnalysisResult> all) {
                        return result(
                                Map.of(
                                        "settled", own.summary().get("settled"),
                                        "others", List.copyOf(all.keySet())));
                    }
                };

        AnalysisRun end = execute(asOf -> NETWORK, curious, analysis("one"));

        assertThat(end.summary().get("curious"))
                .isEqualTo(Map.of("settled", "[finding-1]", "others", List.of("curious", "one")));
    }

    private static AnalysisResult result(Map<String, Object> summary) {
        return new AnalysisResult(List.of(), List.of(), List.of(), summary);
    }

    @Test
    void saysWhyThereIsNoSnapshotAndPublishesNothing() {
        AnalysisRun end =
                execute(
                        asOf -> {
                            throw new NetworkUnavailableException("there are no data yet");
                        },
                        analysis("one"));

        assertThat(end.status()).isEqualTo(RunStatus.FAILED);
        assertThat(end.error()).hasValue("there are no data yet");
        assertThat(store.published).isEmpty();
    }

    private static Analysis broken(String name) {
        return new Named(name) {
            @Override
            public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
                throw new IllegalStateException("out of paper");
            }
        };
    }

    @Test
    void anAnalysisThatBreaksLeavesTheOthersAlone() {
        AnalysisRun end = execute(asOf -> NETWORK, analysis("one"), broken("silo"));

        assertThat(end.status()).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(store.published.get("r")).containsOnlyKeys("one");
        assertThat(end.outcome().analyses())
                .containsExactly(
                        AnalysisPart.succeeded("one"),
                        AnalysisPart.failed(
                                "silo", "The analysis failed: out of paper.", Optional.empty()));
        assertThat(end.failedParts().getFirst().shown().kinds()).containsExactly("SILO");
        assertThat(end.timings()).containsKeys("one", "silo");
        assertThat(meters.counter("rendan.runs", "status", "SUCCEEDED").count()).isEqualTo(1);
    }

    @Test
    void whatAnEarlierRunFoundStandsInForOneThatBreaks() {
        AnalysisResult earlier = result(Map.of("silos", 3));
        var source = new AnalysisPart.Source("earlier", Optional.of(NETWORK.asOf()));
        store.standIns.put("silo", new StandIn(earlier, source));

        AnalysisRun end = execute(asOf -> NETWORK, analysis("one"), broken("silo"));

        assertThat(store.published.get("r")).containsEntry("silo", earlier);
        assertThat(end.summary()).containsEntry("silo", earlier.summary());
        assertThat(end.sourceOf("silo")).hasValue(source);
        assertThat(end.sourceOf("one").map(AnalysisPart.Source::runId)).hasValue("r");
    }

    @Test
    void oneThatBreaksOnLearningOfTheOthersIsOutToo() {
        Analysis late =
                new Named("late") {
                    @Override
                    public AnalysisResult analyse(
                            EcosystemNetwork network, AnalysisSettings settings) {
                        return result(Map.of());
                    }

                    @Override
                    public AnalysisResult complete(
                            AnalysisResult own, Map<String, AnalysisResult> all) {
                        throw new IllegalStateException("too late");
                    }
                };

        AnalysisRun end = execute(asOf -> NETWORK, analysis("one"), late);

        assertThat(store.published.get("r")).containsOnlyKeys("one");
        assertThat(end.failedParts().getFirst().reason())
                .hasValue("The analysis failed: too late.");
    }

    @Test
    void whatWasFoundIsPublishedAlthoughHealthCannotBeMeasured() {
        Analysis misleading =
                new Named("misleading") {
                    @Override
                    public AnalysisResult analyse(
                            EcosystemNetwork network, AnalysisSettings settings) {
                        return new DistanceAnalysis().analyse(selling("a"), settings);
                    }
                };

        AnalysisRun end = execute(asOf -> selling("a", "b", "c", "d"), misleading);

        assertThat(end.status()).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(store.published).isNotEmpty();
        assertThat(store.health.score()).isEmpty();
        assertThat(store.health.indicators())
                .hasSize(10)
                .allSatisfy(
                        one ->
                                assertThat(one.reason().orElseThrow())
                                        .contains("could not be measured"));
    }

    private static EcosystemNetwork selling(String... units) {
        var ecosystem = new EcosystemBuilder().units(units).segments("s");
        for (String unit : units) {
            ecosystem.sale(unit, "s");
        }
        return ecosystem.build();
    }

    @Test
    void aRunInWhichEveryAnalysisBreaksFailsAndNothingIsPublished() {
        AnalysisRun end = execute(asOf -> NETWORK, broken("one"), broken("two"));

        assertThat(end.status()).isEqualTo(RunStatus.FAILED);
        assertThat(end.error().orElseThrow()).contains("analysing").contains("out of paper");
        assertThat(store.published).isEmpty();
        assertThat(meters.counter("rendan.runs", "status", "FAILED").count()).isEqualTo(1);
    }

    @Test
    void tellsAnalysesTheGroupsThatTheLastRunOfTheDatasetDetected() {
        Map<String, List<String>> groups = Map.of("group-1", List.of("a", "b"));
        store.groups.put(NETWORK.dataset().name(), groups);
        List<AnalysisSettings> told = new ArrayList<>();
        Analysis listening =
                new Named("listening") {
                    @Override
                    public AnalysisResult analyse(
                            EcosystemNetwork network, AnalysisSettings settings) {
                        told.add(settings);
                        return new AnalysisResult(List.of(), List.of(), List.of(), Map.of());
                    }
                };

        execute(asOf -> NETWORK, listening);

        assertThat(told).extracting(AnalysisSettings::lastGroups).containsExactly(groups);
    }

    @Test
    void asksWhatAnAnalysisWantsToKnowAndAsksOnWhileAnswersRaiseQuestions() {
        List<AnalysisSettings> told = new ArrayList<>();
        Analysis asking =
                new Named("asking") {
                    @Override
                    public List<Question> questions(
                            EcosystemNetwork network, AnalysisSettings settings) {
                        return settings.answers().isEmpty()
                                ? List.of(question("first"), question("refused"))
                                : List.of(question("first"), question("second"));
                    }

                    @Override
                    public AnalysisResult analyse(
                            EcosystemNetwork network, AnalysisSettings settings) {
                        told.add(settings);
                        return result(Map.of());
                    }
                };

        AnalysisRun end = execute(asOf -> NETWORK, asking);

        assertThat(end.status()).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(asked).containsExactly("first", "refused", "second");
        assertThat(told.getFirst().answer("second"))
                .isEqualTo(new Answer.Rows(List.of(Map.of("id", "second"))));
        assertThat(told.getFirst().answer("refused"))
                .isEqualTo(new Answer.Refused("it is refused"));
        assertThat(told.getFirst().answer("never"))
                .isEqualTo(new Answer.Refused("it was not asked"));
    }

    private static Question question(String id) {
        return new Question(
                id, "RETURN 1 AS id", List.of("id"), Map.of(), Duration.ofSeconds(1), 1);
    }

    private Answer answer(Question question, String dataVersion) {
        asked.add(question.id());
        return question.id().equals("refused")
                ? new Answer.Refused("it is refused")
                : new Answer.Rows(List.of(Map.of("id", question.id())));
    }

    private AnalysisRun execute(NetworkSource source, Analysis... analyses) {
        var execution =
                new RunExecution(
                        source,
                        new AnalysisRunner(List.of(analyses), this::answer),
                        new RunSettings(
                                store,
                                (dataset, now) -> Map.of("finding-1", Optional.empty()),
                                new RuleShelf(Path.of("no-rules"), Duration.ofSeconds(1)),
                                Clock.fixed(NOW, ZoneOffset.UTC)),
                        store,
                        event -> told.add(((RunChanged) event).run()),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        new RunMetrics(meters, store, new WorkQueue()),
                        new Database(),
                        new Snapshots(source));
        execution.execute(AnalysisRun.queued("r", RunRequest.current(), false, NOW));
        assertThat(execution.underWay("r")).isEqualTo(Optional.empty());
        return store.find("r").orElseThrow();
    }

    private static Analysis analysis(String name) {
        return new Named(name) {
            @Override
            public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
                return new AnalysisResult(List.of(), List.of(), List.of(), Map.of());
            }
        };
    }

    private abstract static class Named implements Analysis {

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }
    }
}
