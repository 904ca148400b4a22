package io.rendan.generator.population;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedPlatform.Role;
import io.rendan.network.MicroEnterpriseKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Founds the units: 4.9 % face users with an established line, 1.2 % with a start-up, all others
 * are nodes. Head counts follow two lognormal laws, 85 % around 12 and the larger nodes around 35.
 */
final class UnitMaker {

    private static final double USER_SHARE = 0.049;

    /** Standard deviations by which revenue departs from its median at most. */
    private static final double FAME = 2.2;

    private static final double INCUBATING_SHARE = 0.012;

    private final GeneratorParameters parameters;
    private final double mostFame;
    private final List<PlannedPlatform> platforms;
    private final Dice dice;
    private final UnitNames names;
    private final CapabilityDealer dealer;
    private final List<PlannedUnit> units = new ArrayList<>();

    UnitMaker(
            GeneratorParameters parameters,
            List<PlannedPlatform> platforms,
            List<PlannedCapability> capabilities) {
        this.parameters = parameters;
        this.mostFame = mostFame(parameters.units() * USER_SHARE);
        this.platforms = platforms;
        this.dice = Concern.UNITS.dice(parameters);
        this.names = new UnitNames(capabilities, Concern.UNIT_NAMES.dice(parameters));
        this.dealer = new CapabilityDealer(platforms, capabilities, dice);
    }

    /** The expected largest of so many normal draws: no unit dwarfs a small ecosystem. */
    private static double mostFame(double users) {
        return Math.min(FAME, StrictMath.sqrt(2 * StrictMath.log(Math.max(2, users))));
    }

    List<PlannedUnit> found() {
        List<PlannedPlatform> industry =
                platforms.stream().filter(PlannedPlatform::isIndustry).toList();
        int n = parameters.units();
        int[] users = spread((int) Math.round(n * USER_SHARE), industry, 1);
        int[] incubating = spread(Math.max(1, (int) Math.round(n * INCUBATING_SHARE)), industry, 0);
        int[] specialists = spreadSpecialists(industry);
        for (PlannedPlatform platform : platforms) {
            int p = platform.index();
            add(users[p], MicroEnterpriseKind.USER, Position.FRONT, platform);
            add(incubating[p], MicroEnterpriseKind.INCUBATING, Position.FRONT, platform);
            add(specialists[p], MicroEnterpriseKind.NODE, Position.SPECIALIST, platform);
            addNodes(platform, users[p] + incubating[p] + specialists[p]);
        }
        return List.copyOf(units);
    }

    /** Deals a number of units to platforms in proportion to their size. */
    private int[] spread(int count, List<PlannedPlatform> among, int least) {
        int[] dealt = new int[platforms.size()];
        double size = among.stream().mapToInt(PlannedPlatform::units).sum();
        int rest = count;
        for (PlannedPlatform platform : among) {
            int share = Math.max(least, (int) (count * platform.units() / size));
            dealt[platform.index()] = share;
            rest -= share;
        }
        List<PlannedPlatform> order = new ArrayList<>(among);
        dice.shuffle(order);
        for (int i = 0; rest > 0; i++, rest--) {
            dealt[order.get(i % order.size()).index()]++;
        }
        return dealt;
    }

    private int[] spreadSpecialists(List<PlannedPlatform> industry) {
        List<PlannedPlatform> open = industry.stream().filter(p -> !p.isClosed()).toList();
        return spread(CapabilityCatalogue.specialists(parameters.units()), open, 0);
    }

    private void addNodes(PlannedPlatform platform, int founded) {
        int rest = Math.max(0, platform.units() - founded);
        if (platform.role() == Role.SHARED) {
            add(rest, MicroEnterpriseKind.NODE, Position.SHARED, platform);
            return;
        }
        add(Math.min(1, rest), MicroEnterpriseKind.NODE, Position.OFFICE, platform);
        int nodes = Math.max(0, rest - 1);
        int upstream = (int) (nodes * 0.23);
        int operations = (int) Math.ceil((nodes - upstream) * 0.15);
        add(upstream, MicroEnterpriseKind.NODE, Position.UPSTREAM, platform);
        add(operations, MicroEnterpriseKind.NODE, Position.OPERATIONS, platform);
        add(nodes - upstream - operations, MicroEnterpriseKind.NODE, Position.MAKER, platform);
    }

    private void add(
            int count, MicroEnterpriseKind kind, Position position, PlannedPlatform platform) {
        IntStream.range(0, count).forEach(i -> add(kind, position, platform));
    }

    private void add(MicroEnterpriseKind kind, Position position, PlannedPlatform platform) {
        int index = units.size();
        int capability = dealer.deal(position, platform);
        double fame = Math.clamp(dice.gaussian(), -FAME, mostFame);
        units.add(
                new PlannedUnit(
                        index,
                        Population.id("me", index, parameters.units()),
                        names.name(position, platform, capability),
                        kind,
                        new Place(position, platform.index(), capability),
                        staff(kind, position),
                        new Business(revenue(kind, fame), agreements(kind, position, fame))));
    }

    private Staff staff(MicroEnterpriseKind kind, Position position) {
        return new Staff(
                headcount(position), foundedOn(kind), power(0.75), power(0.7), power(0.65));
    }

    private int headcount(Position position) {
        boolean large =
                switch (position) {
                    case OPERATIONS -> true;
                    case UPSTREAM, SHARED -> dice.chance(0.15);
                    case FRONT, MAKER, SPECIALIST, OFFICE -> false;
                };
        double people = large ? dice.logNormal(35, 0.93) : dice.logNormal(12, 0.30);
        return Math.clamp(Math.round(people), 3, 900);
    }

    private LocalDate foundedOn(MicroEnterpriseKind kind) {
        int before = kind == MicroEnterpriseKind.INCUBATING ? 700 : 5_500;
        return Timeline.of(parameters).start().minusDays(200L + dice.below(before));
    }

    private double power(double mean) {
        return Round.decimals(dice.gaussian(mean, 0.15, 0.05, 1), 2);
    }

    private double revenue(MicroEnterpriseKind kind, double fame) {
        return switch (kind) {
            case USER -> Math.max(5e5, 56e6 * StrictMath.exp(2.3 * fame));
            case INCUBATING -> Math.max(2e5, 5.6e6 * StrictMath.exp(1.2 * fame));
            case NODE -> 0;
        };
    }

    private int agreements(MicroEnterpriseKind kind, Position position, double fame) {
        double size = 0.75 * fame + 0.661 * dice.gaussian();
        if (position == Position.OPERATIONS) {
            return 1 + dice.poisson(2);
        }
        return switch (kind) {
            case USER -> Math.clamp(Math.round(30 * StrictMath.exp(0.6 * size)), 8, 120);
            case INCUBATING -> Math.clamp(Math.round(9 * StrictMath.exp(0.5 * size)), 4, 40);
            case NODE -> 0;
        };
    }
}
