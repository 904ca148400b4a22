package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.generator.planted.Breach;
import io.rendan.generator.population.PlannedPlatform;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Position;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedMembership;
import io.rendan.network.ContractKind;
import io.rendan.network.MicroEnterpriseKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is published of Haier, and how near to it 4,700 generated units are. */
class CalibrationTests {

    private final Generated haier = Generated.haier();

    @Test
    void sixUnitsInAHundredFaceUsers() {
        assertThat(shareOf(MicroEnterpriseKind.USER)).isEqualTo(0.049, within(0.001));
        assertThat(shareOf(MicroEnterpriseKind.INCUBATING)).isEqualTo(0.012, within(0.001));
        assertThat(shareOf(MicroEnterpriseKind.NODE)).isEqualTo(0.938, within(0.002));
    }

    @Test
    void mostUnitsHaveTenToFifteenPeopleAndTheMeanIsHigherByTheTail() {
        double[] people =
                haier.population.units().stream()
                        .mapToDouble(PlannedUnit::headcount)
                        .sorted()
                        .toArray();

        assertThat(people[people.length / 2]).isBetween(11.0, 14.0);
        assertThat(Arrays.stream(people).average().orElseThrow()).isBetween(16.5, 20.0);
        assertThat(Arrays.stream(people).filter(p -> p >= 10 && p <= 15).count())
                .isBetween(people.length * 4L / 10, people.length * 6L / 10);
        assertThat(people[people.length - 1]).isGreaterThan(150);
    }

    @Test
    void aUserUnitHasDozensOfSuppliersOnRecord() {
        int[] suppliers =
                haier.population.units().stream()
                        .filter(unit -> unit.kind() == MicroEnterpriseKind.USER)
                        .mapToInt(unit -> suppliers(unit.index()))
                        .sorted()
                        .toArray();

        assertThat(suppliers[suppliers.length / 2]).isBetween(26, 36);
        assertThat(Arrays.stream(suppliers).average().orElseThrow()).isBetween(31.0, 41.0);
        assertThat(suppliers[suppliers.length - 1]).isGreaterThan(80);
    }

    @Test
    void revenueOfUserUnitsHasAHeavyTail() {
        double[] revenue =
                haier.population.units().stream()
                        .filter(unit -> unit.kind() == MicroEnterpriseKind.USER)
                        .mapToDouble(PlannedUnit::revenue)
                        .sorted()
                        .toArray();
        double all = Arrays.stream(revenue).sum();
        double topTenth = Arrays.stream(revenue).skip(Math.round(revenue.length * 0.9)).sum();

        assertThat(revenue[revenue.length / 2]).isBetween(3e7, 1e8);
        assertThat(topTenth / all).isGreaterThan(0.6);
    }

    @Test
    void communitiesAreAsManyAndAsLargeAsAssumedAndShareSixPerCent() {
        assertThat(haier.rows.communities().formed()).hasSizeBetween(150, 300);
        double mean =
                haier.rows.communities().memberships().size()
                        / (double) haier.rows.communities().formed().size();
        assertThat(mean).isBetween(8.0, 25.0);
        assertThat(haier.rows.communities().formed())
                .allSatisfy(c -> assertThat(c.sharingPool()).isEqualTo(0.06, within(0.03)));
    }

    @Test
    void profitSharesOfEachCommunityAddUpToOneUnlessTheyAreSkewed() {
        haier.rows.communities().memberships().stream()
                .collect(
                        Collectors.groupingBy(
                                PlannedMembership::community,
                                Collectors.summingLong(m -> Math.round(m.profitShare() * 1e4))))
                .forEach(
                        (community, parts) ->
                                assertThat(parts == 10_000)
                                        .as("community " + community)
                                        .isNotEqualTo(skewed().contains(community)));
    }

    private Set<Integer> skewed() {
        return Stream.concat(
                        haier.rows.planted().breaches().planted().stream(),
                        haier.rows.planted().breaches().decoys().stream())
                .map(Breach::community)
                .collect(Collectors.toSet());
    }

    @Test
    void eachCommunityHasOneLeadThatFacesUsers() {
        List<PlannedMembership> leads =
                haier.rows.communities().memberships().stream()
                        .filter(PlannedMembership::lead)
                        .toList();

        assertThat(leads).hasSameSizeAs(haier.rows.communities().formed());
        assertThat(leads)
                .allMatch(
                        lead ->
                                haier.population.units().get(lead.party()).position()
                                        == Position.FRONT);
    }

    @Test
    void aboutTwelveHundredContractsAreSignedAYear() {
        LocalDate asOf = haier.timeline.asOf();
        for (int year = 0; year < 3; year++) {
            LocalDate end = asOf.minusYears(year);
            Predicate<Deal> thatYear =
                    deal -> deal.signedOn.isAfter(end.minusYears(1)) && !deal.signedOn.isAfter(end);
            assertThat(haier.rows.market().deals().stream().filter(thatYear).count())
                    .isBetween(900L, 1_500L);
        }
    }

    @Test
    void contractsThatEndedAreKeptAndDatesAreInOrder() {
        LocalDate asOf = haier.timeline.asOf();

        assertThat(
                        haier.rows.market().deals().stream()
                                .filter(d -> d.endsOn.isBefore(asOf))
                                .count())
                .isBetween(2_000L, 4_500L);
        assertThat(haier.rows.market().deals())
                .allMatch(d -> !d.startsOn.isBefore(d.signedOn) && !d.endsOn.isBefore(d.startsOn))
                .allMatch(d -> !d.startsOn.isAfter(asOf));
    }

    @Test
    void nobodySignsBeforeItIsFounded() {
        assertThat(haier.rows.market().deals())
                .allMatch(deal -> exists(deal.supplier, deal) && exists(deal.buyer, deal));
    }

    @Test
    void platformsHostAboutTwoHundredUnitsAndSomeAreShared() {
        List<PlannedPlatform> platforms = haier.population.platforms();

        assertThat(platforms).hasSizeBetween(20, 28);
        assertThat(platforms.stream().filter(p -> !p.isIndustry())).hasSizeBetween(3, 5);
    }

    @Test
    void aTenthToAFifthOfPurchasesOfUserUnitsGoesOutside() {
        double outside = 0;
        double all = 0;
        for (int number = 0; number < haier.paid.length; number++) {
            Deal deal = haier.rows.market().deals().get(number);
            boolean front =
                    haier.population.isUnit(deal.buyer)
                            && haier.population.units().get(deal.buyer).position()
                                    == Position.FRONT;
            all += front ? haier.paid[number] : 0;
            outside += front && deal.kind == ContractKind.EXTERNAL ? haier.paid[number] : 0;
        }

        assertThat(outside / all).isBetween(0.08, 0.22);
    }

    private double shareOf(MicroEnterpriseKind kind) {
        List<PlannedUnit> units = haier.population.units();
        return units.stream().filter(unit -> unit.kind() == kind).count() / (double) units.size();
    }

    private int suppliers(int unit) {
        return (int)
                haier.rows.market().deals().stream()
                        .filter(deal -> deal.buyer == unit)
                        .map(deal -> deal.supplier)
                        .distinct()
                        .count();
    }

    private boolean exists(int party, Deal deal) {
        return !haier.population.isUnit(party)
                || !haier.population.units().get(party).foundedOn().isAfter(deal.signedOn);
    }
}
