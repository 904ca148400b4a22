package io.rendan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.network.PartyKind;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class DuplicateDetectorTests {

    private static RegisteredParty party(String id, String name) {
        return RegisteredParty.partner(id, name);
    }

    private static Optional<DuplicateKind> kind(String one, String other) {
        Optional<DuplicateKind> there =
                DuplicateDetector.compare(party("a", one), party("b", other));
        Optional<DuplicateKind> back =
                DuplicateDetector.compare(party("a", other), party("b", one));
        assertThat(back).isEqualTo(there);
        return there;
    }

    private static DuplicateReport search(List<RegisteredParty> register) {
        return new DuplicateDetector(DuplicateParameters.DEFAULT).search(register);
    }

    @Test
    void anEmptyRegisterAndOneOfOnePartyHaveNone() {
        assertThat(search(List.of()).pairs()).isEmpty();
        assertThat(search(List.of(party("a", "Quorndale"))).pairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    QUORNDALE JOINERY LTD | Quorndale Joinery Limited | SAME_NAME
                    Société Brévent SARL | Societe Brevent | SAME_NAME
                    Müngersbach Bau | Muengersbach Bau | SAME_NAME
                    R V Quillfeather | RV Quillfeather | SAME_NAME
                    Quorndale (PICH0001-1) | Quorndale | SAME_NAME
                    The Quorndale Inn | Quorndale Inn | SAME_NAME
                    杭州青竹软件有限公司 | 杭州青竹软件 | SAME_NAME
                    Quorndale аnd Sons | Quorndale and Sons | SAME_NAME
                    Kestrelgate Alarms | Kestrel Gate Alarms | SPACING
                    Brightwell Legal Consulting | Consulting Brightwell Legal | ORDER
                    Tamarfold Bakery d/b/a Sunny Crust | Sunny Crust Ltd | ALIAS
                    Fallowfen Bridge Inspection Servi | Fallowfen Bridge Inspection Services | TRUNCATED
                    Netherpool Diving Contractros | Netherpool Diving Contractors | TYPO
                    Papemburg | Papenburg | SIMILAR
                    Ackermann Pharma GmbH | Ackermann Pharma AG | OTHER_LEGAL_FORM
                    """)
    void saysWhyTwoNamesAreOne(String one, String other, DuplicateKind expected) {
        assertThat(kind(one, other)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2220742 Ontario Inc | 2220743 Ontario Inc
                    Textiles (defense) | Textiles (nondefense)
                    Northeastern Terminals | Northwestern Terminals
                    University of Esterby | Esterby University
                    Martin Thomas | Thomas Martin
                    Hansen Marine | Hanson Marine
                    Solutions | Solutions PT Ltd
                    Bank HRB 10422 | Bank HRB 77310
                    北京华星科技 | 北京华兴科技
                    Quorndale | Quorndale Canada
                    A | B
                    """)
    void keepsApartWhatIsNotOne(String one, String other) {
        assertThat(kind(one, other)).isEmpty();
    }

    @Nested
    class WhatElseIsKnown {

        @Test
        void unitsOfTwoPlatformsMayHaveTheSameName() {
            var one = unit("a", "Procurement", "p1");
            assertThat(DuplicateDetector.compare(one, unit("b", "Procurement", "p2"))).isEmpty();
            assertThat(DuplicateDetector.compare(one, unit("b", "Procurement", "p1")))
                    .contains(DuplicateKind.SAME_NAME);
        }

        @Test
        void aUnitIsNoPartner() {
            assertThat(
                            DuplicateDetector.compare(
                                    unit("a", "Quorndale", "p"), party("b", "Quorndale")))
                    .isEmpty();
        }

        @Test
        void idsThatDifferInZerosAndDashesNameOneParty() {
            assertThat(
                            DuplicateDetector.compare(
                                    party("SUP-00417", "Quorndale Windows"),
                                    party("sup417", "Quorndale Doors & Windows")))
                    .contains(DuplicateKind.SAME_ID);
            assertThat(
                            DuplicateDetector.compare(
                                    party("SUP-00417", "Quorndale Windows"),
                                    party("sup417", "Bexcombe Foods")))
                    .isEmpty();
        }

        private RegisteredParty unit(String id, String name, String platform) {
            return new RegisteredParty(
                    id,
                    name,
                    PartyKind.MICRO_ENTERPRISE,
                    Optional.of(platform),
                    RegisterPlace.of("micro_enterprises"));
        }
    }

    @Test
    void placeholdersAreNoParties() {
        assertThat(search(List.of(party("a", "n/a"), party("b", "N/A"))).pairs()).isEmpty();
    }

    @Test
    void wordsThatTheRegisterUsesOftenAreBothRight() {
        List<RegisteredParty> register = new ArrayList<>();
        for (String town : List.of("Ardley", "Bexcombe", "Corvenna")) {
            register.add(party("m" + town, "Martinelli " + town + " Foundry"));
            register.add(party("t" + town, "Marinelli " + town + " Foundry"));
        }

        assertThat(search(register).pairs()).isEmpty();
        assertThat(search(register.subList(0, 2)).pairs()).hasSize(1);
    }

    @Test
    void aThousandEqualNamesCostNoMillionComparisons() {
        List<RegisteredParty> register =
                IntStream.range(0, 1000)
                        .mapToObj(i -> party("p%04d".formatted(i), "Quorndale Joinery"))
                        .toList();

        DuplicateReport report = search(register);

        assertThat(report.compared()).isLessThan(2000);
        assertThat(report.cutBlocks()).isPositive();
        assertThat(report.pairs()).hasSize(999);
    }
}
