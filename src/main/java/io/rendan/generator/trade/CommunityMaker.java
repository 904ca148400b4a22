package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.NameLists;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;
import io.rendan.network.CommunityKind;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Forms communities: one for about 23 units, each led by a unit at the front with some of its
 * suppliers, whose contracts become community contracts, and a few parties without a contract.
 * Profit shares of a community add up to one.
 */
public final class CommunityMaker {

    private static final int SMALLEST = 4;

    private final GeneratorParameters parameters;
    private final ContractBook contractBook;
    private final Population population;
    private final Timeline timeline;
    private final Dice dice;
    private final List<PlannedCommunity> formed = new ArrayList<>();
    private final List<PlannedMembership> memberships = new ArrayList<>();

    private CommunityMaker(GeneratorParameters parameters, ContractBook contractBook) {
        this.parameters = parameters;
        this.contractBook = contractBook;
        this.population = contractBook.population();
        this.timeline = Timeline.of(parameters);
        this.dice = Concern.COMMUNITIES.dice(parameters);
    }

    public static CommunityMaker form(GeneratorParameters parameters, ContractBook contractBook) {
        CommunityMaker communities = new CommunityMaker(parameters, contractBook);
        int count = Math.max(2, Math.round(parameters.units() * 0.043f));
        List<PlannedUnit> fronts =
                new ArrayList<>(communities.population.at(Position.FRONT).toList());
        communities.dice.shuffle(fronts);
        for (int i = 0; i < 3 * count && communities.formed.size() < count; i++) {
            communities.form(fronts.get(i % fronts.size()), count);
        }
        return communities;
    }

    public List<PlannedCommunity> formed() {
        return List.copyOf(formed);
    }

    public List<PlannedMembership> memberships() {
        return List.copyOf(memberships);
    }

    private void form(PlannedUnit lead, int count) {
        List<Deal> free =
                new ArrayList<>(
                        contractBook.bought(lead.index()).stream().filter(this::isFree).toList());
        int size = Math.clamp(Math.round(dice.logNormal(14, 0.7)), SMALLEST, 60);
        if (free.size() < SMALLEST - 1) {
            return;
        }
        dice.shuffle(free);
        int community = formed.size();
        formed.add(community(community, count));
        List<PlannedMembership> members = new ArrayList<>();
        LocalDate since = lead.foundedOn();
        for (Deal deal : free.subList(0, Math.min(free.size(), size - 1))) {
            deal.kind = ContractKind.EMC;
            deal.community = community;
            members.add(member(deal.supplier, community, deal.signedOn, deal.endsOn));
            since = deal.signedOn.isBefore(since) || members.size() == 1 ? deal.signedOn : since;
        }
        addGuests(lead, community, members, size / 6);
        split(lead, community, since, members);
    }

    private boolean isFree(Deal deal) {
        return deal.community < 0 && deal.kind == ContractKind.MARKET;
    }

    /** Parties without a contract with the lead: suppliers of its suppliers' other customers. */
    private void addGuests(
            PlannedUnit lead, int community, List<PlannedMembership> members, int guests) {
        for (int i = 0; i < 3 * guests; i++) {
            int near = dice.pick(contractBook.bought(lead.index())).supplier;
            int peer = dice.pick(contractBook.sold(near)).buyer;
            int guest = dice.pick(contractBook.bought(peer)).supplier;
            boolean known = members.stream().anyMatch(m -> m.party() == guest);
            if (!known && members.size() < 59 && isWelcome(lead, guest)) {
                members.add(member(guest, community, anyDay(), Deal.OPEN));
            }
        }
    }

    private boolean isWelcome(PlannedUnit lead, int guest) {
        if (contractBook.isTied(lead.index(), guest) || !population.isUnit(guest)) {
            return false;
        }
        PlannedUnit unit = population.units().get(guest);
        return unit.platform() == lead.platform()
                || !(population.platform(unit).isClosed() || population.platform(lead).isClosed());
    }

    private LocalDate anyDay() {
        long first = timeline.start().toEpochDay();
        return LocalDate.ofEpochDay(
                first + dice.below((int) (timeline.asOf().toEpochDay() - first)));
    }

    private static PlannedMembership member(
            int party, int community, LocalDate from, LocalDate to) {
        return new PlannedMembership(party, community, 0, false, from, to);
    }

    /** The lead takes a fifth to two fifths, the others by contribution. */
    private void split(
            PlannedUnit lead, int community, LocalDate since, List<PlannedMembership> members) {
        double own = Round.decimals(dice.between(0.2, 0.4), 4);
        double[] weights = new double[members.size()];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = dice.logNormal(1, 0.5);
            total += weights[i];
        }
        long rest = 10_000;
        for (int i = 0; i < weights.length; i++) {
            PlannedMembership m = members.get(i);
            long parts = (long) ((1 - own) * 10_000 * weights[i] / total);
            rest -= parts;
            memberships.add(
                    new PlannedMembership(
                            m.party(), community, parts / 1e4, false, m.joinedOn(), leaving(m)));
        }
        memberships.add(
                new PlannedMembership(lead.index(), community, rest / 1e4, true, since, Deal.OPEN));
    }

    private LocalDate leaving(PlannedMembership member) {
        return member.leftOn().isAfter(timeline.asOf()) ? Deal.OPEN : member.leftOn();
    }

    private PlannedCommunity community(int index, int count) {
        String segment = dice.pick(population.segments()).name();
        List<String[]> scenes = NameLists.rows("scenarios.csv");
        String[] scene = scenes.get(index % scenes.size());
        String place = scenes.get((index + index / scenes.size() * 3) % scenes.size())[1];
        int round = index / (scenes.size() * scenes.size());
        boolean solution = dice.chance(0.6);
        boolean users = dice.chance(0.5);
        return new PlannedCommunity(
                index,
                Population.id("emc", index, count),
                scene[0] + " " + place + (round == 0 ? "" : " " + (round + 1)),
                solution ? CommunityKind.SOLUTION : CommunityKind.EXPERIENCE,
                scene[0] + " " + place + " for " + segment.toLowerCase(Locale.ROOT),
                users ? "active users" : "ecosystem income",
                Round.significant(users ? dice.logNormal(20_000, 0.8) : dice.logNormal(1e7, 0.8)),
                Round.decimals(
                        dice.gaussian(
                                parameters.habits().sharingPool(),
                                0.005,
                                0.5 * parameters.habits().sharingPool(),
                                Math.min(1, 1.5 * parameters.habits().sharingPool())),
                        3));
    }
}
