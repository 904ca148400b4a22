package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Money;
import io.rendan.analysis.PartyFigure;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Verdict;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class SiloAnalysisTests {

    private final SiloAnalysis analysis = new SiloAnalysis(new CypherQueryLibrary());

    /** Two closed platforms of eight, one of which needs what the other offers, and two others. */
    private static EcosystemBuilder closed(EcosystemBuilder ecosystem) {
        ecosystem.platforms("p", "q", "r", "tiny").capabilities("data");
        for (String platform : List.of("p", "q", "r")) {
            IntStream.range(0, 8).forEach(i -> ecosystem.unitsOf(platform, platform + i));
        }
        String[] ps = IntStream.range(0, 8).mapToObj(i -> "p" + i).toArray(String[]::new);
        ecosystem.clique(ps);
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                if ((i + j) % 2 == 0) {
                    ecosystem.ties("q" + i, "r" + j);
                }
            }
        }
        return ecosystem
                .unitsOf("tiny", "t")
                .ties("p0", "q0", "t", "r0")
                .needs("p1", "data", 2_500_000)
                .offers("r1", "data", 100);
    }

    private AnalysisResult analyse(EcosystemNetwork network) {
        return analysis.analyse(network, new AnalysisSettings(5, 2));
    }

    private Finding finding() {
        return ofPlatform(analyse(closed(new EcosystemBuilder()).build()));
    }

    private static Finding ofPlatform(AnalysisResult result) {
        return result.findings().stream()
                .filter(finding -> finding.subjects().getFirst().label().equals("Platform"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFindingNamesPlatformMembersAndMoney() {
        Finding finding = finding();
        assertThat(finding.kind()).isEqualTo(FindingKind.SILO);
        assertThat(finding.subjects().getFirst())
                .isEqualTo(new Subject("p", "Platform p", "Platform", "silo"));
        assertThat(finding.owner()).isEqualTo("p");
        assertThat(finding.figures().get("members"))
                .isEqualTo(List.of("p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"));
        assertThat(finding.valueAtStake()).contains(new Money(2_500_000, "CNY"));
        assertThat(finding.score())
                .isEqualTo(1 - (double) finding.figures().getOrDefault("openness", 0.0));
    }

    @Test
    void theActionNamesTheBridgeTheMoneyAndWhomToIntroduce() {
        assertThat(finding().action())
                .contains("Platform p", "Platform r", "Capability data", "CNY 2.5 million")
                .contains("introduce Unit p1 to Unit r1");
        assertThat(finding().title()).startsWith("Platform p keeps to itself");
    }

    @Test
    void everyFigureOfTheMethodIsThere() {
        assertThat(finding().figures())
                .containsKeys(
                        "externalShare",
                        "expectedExternalShare",
                        "openness",
                        "eiIndex",
                        "conductance",
                        "pValue",
                        "pEmpirical",
                        "zScore",
                        "qValue",
                        "missingBridges",
                        "valueAtStake");
    }

    @Test
    void evidenceHasItsValuesWrittenIn() {
        assertThat(finding().evidence()).hasSize(3);
        for (Evidence evidence : finding().evidence()) {
            assertThat(evidence.cypher()).doesNotContain("$").contains("{id: 'p'}");
            assertThat(evidence.parameters()).containsEntry("platformId", "p");
        }
        assertThat(finding().evidence().getFirst().cypher()).contains("date('2026-03-31')");
    }

    @Test
    void withoutMoneyThereIsNoValueButAReason() {
        AnalysisResult result = analyse(closed(EcosystemBuilder.withoutMoney()).build());
        Finding finding = ofPlatform(result);
        assertThat(finding.valueAtStake()).isEmpty();
        assertThat(finding.figures().get("valueAtStake")).isNull();
        assertThat(finding.reasons()).containsKey("valueAtStake");
        assertThat(finding.evidence()).hasSize(2);
    }

    @Test
    void everyPlatformIsAssessedWithItsReason() {
        List<GroupAssessment> groups =
                analyse(closed(new EcosystemBuilder()).build()).groups().stream()
                        .filter(group -> group.type() == GroupType.PLATFORM)
                        .toList();
        assertThat(groups).extracting(GroupAssessment::id).containsExactly("p", "q", "r", "tiny");
        assertThat(groups).allSatisfy(group -> assertThat(group.reasons()).containsKey("verdict"));
        GroupAssessment tiny = groups.getLast();
        assertThat(tiny.verdict()).isEqualTo(Verdict.TOO_SMALL);
        assertThat(tiny.reasons().get("verdict")).contains("fewer than 3");
        assertThat(tiny.figures().get("qValue")).isNull();
    }

    @Test
    void anUnknownFigureAlwaysHasItsReason() {
        EcosystemNetwork network =
                closed(EcosystemBuilder.withoutMoney())
                        .platforms("void", "idle")
                        .unitsOf("idle", "i1", "i2", "i3")
                        .build();
        for (GroupAssessment group : analyse(network).groups()) {
            for (Map.Entry<String, ?> figure : group.figures().entrySet()) {
                if (figure.getValue() == null) {
                    assertThat(group.reasons()).containsKey(figure.getKey());
                }
            }
        }
    }

    @Test
    void unitsOfFewPeopleShowNoFigures() {
        EcosystemNetwork network =
                new EcosystemBuilder()
                        .platforms("p")
                        .unit("p", "few", 4)
                        .unit("p", "many", 5)
                        .unitsOf("p", "idle")
                        .units("free")
                        .partners("x")
                        .ties("few", "many", "many", "free")
                        .build();
        PartyFigure share = analyse(network).partyFigures().getFirst();
        assertThat(share.name()).isEqualTo("externalShare");
        assertThat(share.value().apply(network.parties().indexOf("few"))).isNull();
        assertThat(share.value().apply(network.parties().indexOf("many"))).isEqualTo(0.5);
        assertThat(share.reason().apply(network.parties().indexOf("few"))).isPresent();
        assertThat(share.reason().apply(network.parties().indexOf("idle"))).isPresent();
        assertThat(share.reason().apply(network.parties().indexOf("free"))).isPresent();
        assertThat(share.applies().test(network.parties().indexOf("x"))).isFalse();
    }

    @Test
    void theSameInputGivesTheSameFindingsForAnyNumberOfThreads() {
        EcosystemNetwork network = closed(new EcosystemBuilder()).build();
        AnalysisResult one = analysis.analyse(network, new AnalysisSettings(5, 1));
        AnalysisResult two = analysis.analyse(network, new AnalysisSettings(5, 2));
        assertThat(two.findings()).isEqualTo(one.findings());
        assertThat(two.groups()).isEqualTo(one.groups());
        assertThat(two.summary()).isEqualTo(one.summary());
    }

    @Test
    void anEmptyEcosystemHasNothingToSay() {
        AnalysisResult result = analyse(new EcosystemBuilder().build());
        assertThat(result.findings()).isEmpty();
        assertThat(result.groups()).isEmpty();
        assertThat(result.summary()).containsEntry("silos", 0);
    }
}
