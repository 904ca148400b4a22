package io.rendan.silo;

import io.rendan.network.ContractKind;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.build.NetworkBuilder;
import io.rendan.network.build.NetworkRows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/** Small ecosystems by hand: platforms, units, hours, needs, offers, sales. */
final class Ecosystems {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final NetworkBuilder builder;
    private int contracts;

    private Ecosystems(String currency) {
        this.builder = new NetworkBuilder(new Dataset("test", "Test", currency, AS_OF, "1"), AS_OF);
    }

    static Ecosystems inMoney() {
        return new Ecosystems("CNY");
    }

    static Ecosystems withoutMoney() {
        return new Ecosystems("XXX");
    }

    Ecosystems platforms(String... ids) {
        for (String id : ids) {
            builder.add(new NetworkRows.Platform(id, "Platform " + id));
        }
        return this;
    }

    Ecosystems units(@Nullable String platform, String... ids) {
        for (String id : ids) {
            unit(platform, id, 12);
        }
        return this;
    }

    Ecosystems unit(@Nullable String platform, String id, int headcount) {
        builder.add(
                new NetworkRows.MicroEnterprise(
                        id, "Unit " + id, MicroEnterpriseKind.NODE, platform, headcount, null));
        return this;
    }

    Ecosystems partner(String id) {
        builder.add(new NetworkRows.Partner(id, "Partner " + id));
        return this;
    }

    Ecosystems users(String id) {
        builder.add(new NetworkRows.UserSegment(id, "Users " + id));
        return this;
    }

    Ecosystems capabilities(String... ids) {
        for (String id : ids) {
            builder.add(new NetworkRows.Capability(id, "Capability " + id));
        }
        return this;
    }

    /** An hour of work, in the last month of the window, between each pair. */
    Ecosystems ties(String... ends) {
        for (int i = 0; i < ends.length; i += 2) {
            hours(ends[i], ends[i + 1], 1);
        }
        return this;
    }

    Ecosystems hours(String a, String b, double hours) {
        return hours(YearMonth.from(AS_OF), a, b, hours);
    }

    Ecosystems hours(YearMonth month, String a, String b, double hours) {
        builder.add(new NetworkRows.Interaction(a, b, month, hours));
        return this;
    }

    /** An hour between every two of them. */
    Ecosystems clique(String... ids) {
        for (int i = 0; i < ids.length; i++) {
            for (int j = i + 1; j < ids.length; j++) {
                hours(ids[i], ids[j], 1);
            }
        }
        return this;
    }

    Ecosystems community(String id, String... members) {
        builder.add(new NetworkRows.Community(id, "Community " + id));
        for (String member : members) {
            builder.add(new NetworkRows.Membership(member, id, Double.NaN, false, null, null));
        }
        return this;
    }

    Ecosystems offer(String party, String capability, double monthlyCapacity) {
        builder.add(new NetworkRows.Offer(party, capability, 10, monthlyCapacity, Double.NaN));
        return this;
    }

    Ecosystems need(String party, String capability, double annualBudget) {
        builder.add(new NetworkRows.Need(party, capability, annualBudget, null));
        return this;
    }

    Ecosystems sale(String seller, String segment, double annualValue) {
        return contract(ContractKind.SALES, seller, segment, null, annualValue, null);
    }

    Ecosystems supply(String supplier, String buyer, String capability, double annualValue) {
        return contract(ContractKind.MARKET, supplier, buyer, capability, annualValue, null);
    }

    Ecosystems endedSupply(String supplier, String buyer, String capability, double annualValue) {
        LocalDate ended = AS_OF.minusYears(2);
        return contract(ContractKind.MARKET, supplier, buyer, capability, annualValue, ended);
    }

    private Ecosystems contract(
            ContractKind kind,
            String supplier,
            String buyer,
            @Nullable String capability,
            double annualValue,
            @Nullable LocalDate endsOn) {
        builder.add(
                new NetworkRows.Contract(
                        "c" + contracts++,
                        kind,
                        supplier,
                        buyer,
                        capability,
                        null,
                        annualValue,
                        null,
                        LocalDate.of(2020, 1, 1),
                        endsOn,
                        Double.NaN,
                        Double.NaN,
                        false));
        return this;
    }

    EcosystemNetwork build() {
        return builder.build();
    }

    /**
     * Platforms of equal size whose units have ties at random, a share of them within their own.
     *
     * @param closed share of the ties of the first platform's units that stay within it; others
     *     choose anybody
     */
    static EcosystemNetwork random(
            int platforms, int unitsEach, int ties, double closed, long seed) {
        var random = new SplittableRandom(seed);
        Ecosystems ecosystem = inMoney();
        for (int platform = 0; platform < platforms; platform++) {
            ecosystem.platforms("p" + platform);
            for (int unit = 0; unit < unitsEach; unit++) {
                ecosystem.units("p" + platform, name(platform, unit));
            }
        }
        for (int tie = 0; tie < ties; tie++) {
            int platform = random.nextInt(platforms);
            boolean stays = platform == 0 && random.nextDouble() < closed;
            int other = stays ? platform : random.nextInt(platforms);
            ecosystem.hours(
                    name(platform, random.nextInt(unitsEach)),
                    name(other, random.nextInt(unitsEach)),
                    Math.exp(random.nextGaussian() / 2));
        }
        return ecosystem.build();
    }

    private static String name(int platform, int unit) {
        return "u%d-%d".formatted(platform, unit);
    }
}
