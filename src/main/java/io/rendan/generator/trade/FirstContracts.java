package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.population.PlannedCapability;
import io.rendan.generator.population.PlannedPlatform;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What stands before the search for suppliers begins: what each buyer wants, one customer for every
 * node, and the dependents of the planted bottlenecks.
 */
final class FirstContracts {

    /** Draws a signing date for a buyer and a supplier. */
    interface Dates {
        LocalDate draw(int buyer, int supplier);
    }

    private static final double TELLING_REVENUE = 2e8;

    private final GeneratorParameters parameters;
    private final Population population;
    private final ContractBook contractBook;
    private final Dates dates;
    private final Dice dice;
    private final List<PlannedUnit> fronts;
    private final List<PlannedUnit> operations;

    FirstContracts(
            GeneratorParameters parameters,
            Population population,
            ContractBook contractBook,
            Dates dates) {
        this.parameters = parameters;
        this.population = population;
        this.contractBook = contractBook;
        this.dates = dates;
        this.dice = Concern.MARKET.dice(parameters);
        this.fronts = population.at(Position.FRONT).toList();
        this.operations = population.at(Position.OPERATIONS).toList();
    }

    void sign() {
        fronts.forEach(front -> want(front, List.of(Position.MAKER), 0.8));
        fronts.forEach(front -> want(front, List.of(Position.SHARED), 0.1));
        operations.forEach(unit -> want(unit, List.of(Position.UPSTREAM), 1));
        population.at(Position.SPECIALIST).forEach(this::tieDependents);
        List<PlannedUnit> nodes = new ArrayList<>(population.units());
        dice.shuffle(nodes);
        nodes.forEach(this::findCustomer);
    }

    private void want(PlannedUnit buyer, List<Position> positions, double share) {
        if (population.hidden().of(buyer.index()) >= 0) {
            wantFromGroup(buyer);
            return;
        }
        List<PlannedCapability> offered =
                new ArrayList<>(
                        population.capabilities().stream()
                                .filter(c -> positions.contains(c.position()))
                                .toList());
        int most = Math.max(2, Math.round(0.7f * offered.size()));
        int count = Math.min(most, (int) Math.ceil(buyer.agreements() * share));
        if (buyer.position() == Position.FRONT) {
            offered.sort((a, b) -> Double.compare(distance(buyer, a), distance(buyer, b)));
            offered = new ArrayList<>(offered.subList(0, Math.min(offered.size(), 2 * count)));
        }
        dice.shuffle(offered);
        offered.stream()
                .limit(count)
                .forEach(c -> contractBook.wants(buyer.index()).set(c.index()));
    }

    /** Units of a hidden group want what the others of it offer. */
    private void wantFromGroup(PlannedUnit buyer) {
        for (int other : population.hidden().membersWith(buyer.index())) {
            if (population.offer(other) >= 0) {
                contractBook.wants(buyer.index()).set(population.offer(other));
            }
        }
    }

    /** Units of one platform want similar things. */
    private double distance(PlannedUnit buyer, PlannedCapability capability) {
        long mixed = (buyer.platform() * 31L + capability.index()) * 0x9E3779B97F4A7C15L;
        return ((mixed ^ parameters.seed()) >>> 11) * 0x1.0p-53;
    }

    /** Two to seven units that cannot do without a specialist, one of some weight among them. */
    private void tieDependents(PlannedUnit specialist) {
        IntPredicate open = p -> !population.platforms().get(p).isClosed();
        List<PlannedUnit> buyers =
                new ArrayList<>(
                        fronts.stream()
                                .filter(u -> open.test(u.platform()))
                                .filter(u -> population.hidden().of(u.index()) < 0)
                                .toList());
        dice.shuffle(buyers);
        IntStream.range(0, buyers.size())
                .filter(i -> buyers.get(i).revenue() > TELLING_REVENUE)
                .findFirst()
                .ifPresent(i -> Collections.swap(buyers, 0, i));
        int count = Math.min(2 + dice.below(3), Math.max(1, buyers.size() / 2));
        List<PlannedUnit> dependents = new ArrayList<>(buyers.subList(0, count));
        List<PlannedUnit> others =
                new ArrayList<>(operations.stream().filter(u -> open.test(u.platform())).toList());
        dice.shuffle(others);
        dependents.addAll(others.subList(0, Math.min(others.size(), dice.below(4))));
        dependents.forEach(buyer -> sign(buyer, specialist));
    }

    private void findCustomer(PlannedUnit node) {
        List<PlannedUnit> all =
                switch (node.position()) {
                    case MAKER, OPERATIONS, SHARED -> fronts;
                    case UPSTREAM -> operations;
                    case FRONT, SPECIALIST, OFFICE -> List.<PlannedUnit>of();
                };
        all =
                all.stream()
                        .filter(b -> !population.hidden().isBorder(b.index(), node.index()))
                        .toList();
        PlannedPlatform platform = population.platform(node);
        boolean stays = dice.chance(Math.max(0.4, platform.homeShare()));
        List<PlannedUnit> near = all;
        List<PlannedUnit> candidates =
                near.stream()
                        .filter(b -> stays == (b.platform() == node.platform()))
                        .filter(b -> stays || !population.platform(b).isClosed())
                        .filter(b -> !contractBook.isTied(node.index(), b.index()))
                        .toList();
        if (candidates.isEmpty()) {
            candidates =
                    near.stream()
                            .filter(b -> !contractBook.isTied(node.index(), b.index()))
                            .toList();
        }
        if (!candidates.isEmpty()) {
            sign(emptiest(candidates, node.capability()), node);
        }
    }

    /** Of a few drawn, the buyer with most room, rather one that wants the capability. */
    private PlannedUnit emptiest(List<PlannedUnit> candidates, int capability) {
        return IntStream.range(0, 8)
                .mapToObj(i -> dice.pick(candidates))
                .max((a, b) -> Double.compare(room(a, capability), room(b, capability)))
                .orElseThrow();
    }

    private double room(PlannedUnit buyer, int capability) {
        double filled = contractBook.bought(buyer.index()).size() / (double) buyer.agreements();
        double want = contractBook.wants(buyer.index()).get(capability) ? 0.3 : 0;
        double crowd = 0.3 * contractBook.suppliers(buyer.index(), capability);
        return want - filled - crowd;
    }

    private void sign(PlannedUnit buyer, PlannedUnit supplier) {
        LocalDate signed = dates.draw(buyer.index(), supplier.index());
        contractBook.sign(
                new Deal(
                        ContractKind.MARKET,
                        supplier.index(),
                        buyer.index(),
                        supplier.capability(),
                        dice.logNormal(1, 0.6),
                        signed,
                        signed.plusDays(dice.below(25))));
    }
}
