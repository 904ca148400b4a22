package io.rendan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.network.EcosystemBuilder;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class StandingTests {

    private static final Unlock CAPACITY = new Unlock("offers.csv", "monthly_capacity", "waits");

    private static Finding finding() {
        return new Finding(
                "silo-1",
                FindingKind.SILO,
                "Closed",
                List.of(),
                0.5,
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(new Evidence("It is.", "RETURN 1", Map.of())),
                "Open it.",
                "pl");
    }

    @Test
    void twoStandingsSayEachThingOnce() {
        Standing both =
                Standing.on(Basis.SETTLEMENTS)
                        .and(Standing.wanting(CAPACITY))
                        .and(Standing.on(Basis.SETTLEMENTS, Basis.UNITS))
                        .and(
                                Standing.wanting(
                                        new Unlock("offers.csv", "monthly_capacity", "loads")));
        assertThat(both.basis()).containsExactly(Basis.SETTLEMENTS, Basis.UNITS);
        assertThat(both.unlocks()).containsExactly(CAPACITY);
        assertThat(both.words()).isEqualTo("settled amounts and units, each with the same weight");
    }

    @Test
    void aResultStandsOnWhatItsFindingsDoNotSayThemselves() {
        Finding own = finding().on(Standing.on(Basis.SHARED_SUPPLIERS));
        AnalysisResult result =
                new AnalysisResult(List.of(finding(), own), List.of(), List.of(), Map.of())
                        .on(Standing.on(Basis.CONTRACTS).and(Standing.wanting(CAPACITY)));
        assertThat(result.findings().get(0).basis()).containsExactly(Basis.CONTRACTS);
        assertThat(result.findings().get(0).unlocks()).containsExactly(CAPACITY);
        assertThat(result.findings().get(1).basis()).containsExactly(Basis.SHARED_SUPPLIERS);
    }

    @Test
    void aFindingKeepsWhatItStandsOnWithoutItsEvidence() {
        Finding listed = finding().on(Standing.on(Basis.UNITS)).withoutEvidence();
        assertThat(listed.evidence()).isEmpty();
        assertThat(listed.basis()).containsExactly(Basis.UNITS);
        assertThat(listed.action()).isEqualTo("Open it.");
    }

    @Test
    void whatAnOlderVersionHasStoredStandsOnNothing() {
        Finding stored =
                JsonMapper.shared()
                        .readValue(
                                """
                                {"id": "silo-1", "kind": "SILO", "title": "Closed", "subjects": [],
                                 "score": 0.5, "valueAtStake": null, "figures": {}, "reasons": {},
                                 "evidence": [], "action": "Open it.", "owner": "pl"}
                                """,
                                Finding.class);
        assertThat(stored.basis()).isEmpty();
        assertThat(stored.unlocks()).isEmpty();
    }

    @Test
    void aSnapshotSaysWhatItHoldsAndWhatItLacks() {
        var ladder =
                new Ladder(
                        new EcosystemBuilder().pays("u", "a", 100).lacks("a", "k", true).build());
        assertThat(ladder.demand()).isEqualTo(Standing.on(Basis.USER_REVENUE));
        assertThat(ladder.load().basis()).isEmpty();
        assertThat(ladder.load().unlocks())
                .extracting(Unlock::place)
                .containsExactly("offers.csv monthly_capacity");
        var empty = new Ladder(new EcosystemBuilder().build());
        assertThat(empty.payments().unlocks())
                .extracting(Unlock::place)
                .containsExactly("contracts.csv annual_value");
    }
}
