package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedPartner;
import io.rendan.generator.population.PlannedSegment;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs what no buyer searches for: sales to user segments, each front unit's fee to its platform
 * owner and value adjustment with it, and what some nodes sell outside.
 */
public final class SideContracts {

    /** Yearly revenue from which a unit sells to many segments. */
    private static final double FAR_REACHING = 5e8;

    private final Population population;
    private final Timeline timeline;
    private final Dice dice;
    private final List<Deal> signed = new ArrayList<>();

    private SideContracts(GeneratorParameters parameters, Population population) {
        this.population = population;
        this.timeline = Timeline.of(parameters);
        this.dice = Concern.SIDE_CONTRACTS.dice(parameters);
    }

    public static List<Deal> sign(GeneratorParameters parameters, Population population) {
        SideContracts side = new SideContracts(parameters, population);
        population.at(Position.FRONT).forEach(side::sellToSegments);
        population.at(Position.OFFICE).forEach(side::tieToOwner);
        population.units().stream()
                .filter(unit -> unit.position().isMaker())
                .forEach(side::sellOutside);
        return side.signed;
    }

    private void sellToSegments(PlannedUnit front) {
        List<PlannedSegment> segments = new ArrayList<>(population.segments());
        dice.shuffle(segments);
        int reach = front.revenue() > FAR_REACHING ? 4 : 1;
        segments.stream()
                .limit(reach + dice.below(3))
                .forEach(segment -> add(ContractKind.SALES, front, segment.index(), -1));
    }

    private void tieToOwner(PlannedUnit office) {
        population
                .at(Position.FRONT)
                .filter(front -> front.platform() == office.platform())
                .forEach(
                        front -> {
                            add(ContractKind.MARKET, office, front.index(), office.capability());
                            add(ContractKind.VAM, front, office.index(), -1);
                        });
    }

    /** Some nodes sell to distributors, a few to users. */
    private void sellOutside(PlannedUnit node) {
        double fate = dice.unit();
        List<PlannedPartner> buyers =
                population.partners().stream().filter(PlannedPartner::buys).toList();
        if (fate < 0.015) {
            int segment = dice.pick(population.segments()).index();
            add(ContractKind.SALES, node, segment, node.capability());
        } else if (fate < 0.09 && !buyers.isEmpty()) {
            int partner = dice.pick(buyers).index();
            add(ContractKind.EXTERNAL, node, partner, node.capability()).endsOn =
                    timeline.asOf().plusDays(30 + dice.below(700));
        }
    }

    private Deal add(ContractKind kind, PlannedUnit supplier, int buyer, int capability) {
        LocalDate since = timeline.start().minusDays(1_200);
        since = supplier.foundedOn().isAfter(since) ? supplier.foundedOn() : since;
        if (population.isUnit(buyer)) {
            LocalDate founded = population.units().get(buyer).foundedOn();
            since = founded.isAfter(since) ? founded : since;
        }
        int room = (int) (timeline.start().toEpochDay() - since.toEpochDay());
        LocalDate day = since.plusDays(dice.below(Math.max(1, room - 31)));
        Deal deal =
                new Deal(
                        kind,
                        supplier.index(),
                        buyer,
                        capability,
                        dice.logNormal(1, 0.7),
                        day,
                        day.plusDays(dice.below(25)));
        signed.add(deal);
        return deal;
    }
}
