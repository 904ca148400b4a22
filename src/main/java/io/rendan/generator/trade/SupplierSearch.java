package io.rendan.generator.trade;

import io.rendan.generator.plan.Dice;
import io.rendan.generator.population.PlannedPartner;
import io.rendan.generator.population.PlannedPlatform.Role;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a buyer finds a supplier: over three contracts, to the supplier of a buyer that shares one of
 * its suppliers, or by capability alone.
 *
 * <p>The first way closes squares and makes paths of length three predict contracts, as observed in
 * trade (Mattsson et al. 2021) and in interactions of complementary partners (Kovács et al. 2019).
 */
public final class SupplierSearch {

    private static final int WALKS = 40;

    /** Suppliers that a buyer compares. */
    private static final int CHOICE = 3;

    private static final int TRIES = 20;

    /** Share of its suppliers that a unit looks for in its hidden group. */
    private static final double INSIDE = 0.9;

    private static final double CROSSING = 0.1;

    private final ContractBook contractBook;
    private final Population population;
    private final Dice dice;
    private final List<List<Integer>> offerers = new ArrayList<>();
    private final List<List<List<Integer>>> home = new ArrayList<>();
    private final List<List<Integer>> outside = new ArrayList<>();

    SupplierSearch(ContractBook contractBook, Dice dice) {
        this.contractBook = contractBook;
        this.population = contractBook.population();
        this.dice = dice;
        for (int c = 0; c < population.capabilities().size(); c++) {
            offerers.add(new ArrayList<>());
            outside.add(new ArrayList<>());
        }
        for (int p = 0; p < population.platforms().size(); p++) {
            List<List<Integer>> own = new ArrayList<>();
            offerers.forEach(c -> own.add(new ArrayList<>()));
            home.add(own);
        }
        for (PlannedUnit unit : population.units()) {
            if (unit.capability() >= 0) {
                offerers.get(unit.capability()).add(unit.index());
                home.get(unit.platform()).get(unit.capability()).add(unit.index());
            }
        }
        for (PlannedPartner partner : population.partners()) {
            if (partner.capability() >= 0) {
                outside.get(partner.capability()).add(partner.index());
            }
        }
    }

    /**
     * A supplier at the end of a random path buyer – supplier – buyer – supplier; of a few found
     * the one with most such paths.
     */
    OptionalInt overThreeContracts(PlannedUnit buyer) {
        List<Deal> own = contractBook.bought(buyer.index());
        int best = -1;
        int found = 0;
        for (int walk = 0; walk < WALKS && found < CHOICE && !own.isEmpty(); walk++) {
            int supplier = dice.pick(own).supplier;
            int peer = dice.pick(contractBook.sold(supplier)).buyer;
            int last = dice.pick(contractBook.bought(peer)).supplier;
            if (peer != buyer.index() && suits(buyer, last)) {
                found++;
                boolean better = best < 0 || paths(buyer, last) > paths(buyer, best);
                best = better ? last : best;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int paths(PlannedUnit buyer, int supplier) {
        int count = 0;
        for (Deal sale : contractBook.sold(supplier)) {
            for (Deal shared : contractBook.bought(sale.buyer)) {
                count += contractBook.isTied(buyer.index(), shared.supplier) ? 1 : 0;
            }
        }
        return count;
    }

    /** Any offerer of something the buyer wants; the one with more customers of two. */
    OptionalInt byCapability(PlannedUnit buyer, double outsideShare) {
        BitSet wants = contractBook.wants(buyer.index());
        for (int attempt = 0; attempt < TRIES && !wants.isEmpty(); attempt++) {
            int capability = nextWanted(wants);
            List<Integer> found = offerers(buyer, capability, outsideShare);
            if (found.isEmpty()) {
                continue;
            }
            int one = dice.pick(found);
            int other = dice.pick(found);
            int better =
                    contractBook.sold(one).size() >= contractBook.sold(other).size() ? one : other;
            if (suits(buyer, better)) {
                return OptionalInt.of(better);
            }
        }
        return OptionalInt.empty();
    }

    private List<Integer> offerers(PlannedUnit buyer, int capability, double outsideShare) {
        int group = population.hidden().of(buyer.index());
        if (group >= 0 && dice.chance(INSIDE)) {
            return population.hidden().membersWith(buyer.index()).stream()
                    .filter(unit -> population.offer(unit) == capability)
                    .toList();
        }
        if (dice.chance(outsideShare)) {
            return outside.get(capability);
        }
        boolean stays = dice.chance(population.platform(buyer).homeShare());
        return stays ? home.get(buyer.platform()).get(capability) : offerers.get(capability);
    }

    private int nextWanted(BitSet wants) {
        int start = wants.nextSetBit(dice.below(wants.length()));
        return start >= 0 ? start : wants.nextSetBit(0);
    }

    private boolean suits(PlannedUnit buyer, int supplier) {
        int capability = population.offer(supplier);
        return supplier != buyer.index()
                && contractBook.wants(buyer.index()).get(capability)
                && isOrdinary(capability)
                && !contractBook.isTied(buyer.index(), supplier)
                && contractBook.suppliers(buyer.index(), capability) < most(buyer)
                && admits(buyer, supplier);
    }

    /** Suppliers that a buyer takes for one capability. */
    private int most(PlannedUnit buyer) {
        int wants = contractBook.wants(buyer.index()).cardinality();
        return 1 + (int) Math.ceil((double) buyer.agreements() / wants);
    }

    private boolean isOrdinary(int capability) {
        return population.capabilities().get(capability).position() != Position.SPECIALIST;
    }

    /** Closed platforms rarely let a contract cross their border. */
    private boolean admits(PlannedUnit buyer, int supplier) {
        if (!population.isUnit(supplier)) {
            return true;
        }
        if (population.hidden().isBorder(buyer.index(), supplier) && !dice.chance(CROSSING)) {
            return false;
        }
        PlannedUnit other = population.units().get(supplier);
        boolean together =
                population.hidden().of(supplier) >= 0
                        && !population.hidden().isBorder(buyer.index(), supplier);
        if (together || other.platform() == buyer.platform()) {
            return true;
        }
        Role here = population.platform(buyer).role();
        Role there = population.platform(other).role();
        boolean closed = here == Role.CLOSED || there == Role.CLOSED;
        boolean cohesive = here == Role.COHESIVE || there == Role.COHESIVE;
        return dice.chance(closed ? 0.05 : cohesive ? 0.6 : 1);
    }
}
