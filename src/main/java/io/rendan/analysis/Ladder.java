package io.rendan.analysis;

import io.rendan.network.ContractKind;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.SharedSuppliers;
import io.rendan.network.Window;

import java.util.Arrays;

/**
 * What a snapshot holds to stand on, rung by rung, and what the next rung would need. Methods,
 * section 14: every analysis says on which data it stands, and which would sharpen it.
 */
public final class Ladder {

    private static final String CONTRACTS = "contracts.csv";

    private final EcosystemNetwork network;

    public Ladder(EcosystemNetwork network) {
        this.network = network;
    }

    /** Whose money is followed: users', or that of final buyers. */
    public Standing demand() {
        var users =
                new Unlock(
                        "user_segments.csv",
                        "id",
                        "which money comes from users, with SALES contracts to them");
        return switch (network.supply().demand()) {
            case USERS -> Standing.on(Basis.USER_REVENUE);
            case FINAL_BUYERS -> Standing.on(Basis.FINAL_BUYERS).and(Standing.wanting(users));
            case NONE -> Standing.wanting(users);
        };
    }

    /** How it is known what was paid. */
    public Standing payments() {
        Contracts contracts = network.contracts();
        if (network.notes().contractsCounted()) {
            return Standing.on(Basis.CONTRACT_COUNTS).and(Standing.wanting(values()));
        }
        boolean settled = false;
        boolean agreed = false;
        for (int contract = 0; contract < contracts.size(); contract++) {
            boolean months = contracts.months().has(contract);
            settled |= months && contracts.paid(contract) > 0;
            agreed |= !months && contracts.paid(contract) > 0;
        }
        if (!settled && !agreed) {
            return Standing.wanting(values());
        }
        Standing stated =
                settled ? Standing.on(Basis.SETTLEMENTS) : Standing.wanting(settlements());
        return agreed ? stated.and(Standing.on(Basis.AGREED_VALUES)) : stated;
    }

    private static Unlock values() {
        return new Unlock(CONTRACTS, "annual_value", "what is paid, and what hangs on it");
    }

    private static Unlock settlements() {
        return new Unlock("settlements.csv", "amount", "what was really paid, month by month");
    }

    /** How it is known who works with whom. */
    public Standing collaboration() {
        Standing hours =
                network.collaboration().hasHours()
                        ? Standing.on(Basis.INTERACTIONS)
                        : Standing.wanting(
                                new Unlock(
                                        "interactions.csv",
                                        "hours",
                                        "who works with whom beside what they are paid for"));
        if (network.collaboration().hasValue()) {
            return hours.and(Standing.on(Basis.CONTRACTS));
        }
        boolean hasShared =
                !network.collaboration().hasHours() && SharedSuppliers.of(network).areKnown();
        return hasShared ? hours.and(Standing.on(Basis.SHARED_SUPPLIERS)) : hours;
    }

    /** How it is known who could serve whom. */
    public Standing offers() {
        if (network.offers().size() > 0) {
            return Standing.on(Basis.OFFERS_AND_NEEDS);
        }
        return Standing.wanting(
                new Unlock("offers.csv", "capability_id", "who else could serve a need"));
    }

    /** How it is known who is busy. */
    public Standing load() {
        boolean known =
                Arrays.stream(network.offers().monthlyCapacities())
                        .anyMatch(capacity -> capacity > 0);
        return known
                ? Standing.on(Basis.CAPACITIES)
                : Standing.wanting(
                        new Unlock(
                                "offers.csv",
                                "monthly_capacity",
                                "who is busy, how long one waits, who could step in"));
    }

    /** Whether it is known how much of what was asked for was on time. */
    public Standing deliveries() {
        return anyMonth(network.contracts().months()::onTimeShare)
                ? Standing.on(Basis.SETTLEMENTS)
                : Standing.wanting(
                        new Unlock(
                                "settlements.csv",
                                "on_time_share",
                                "who delivers late, and to whom"));
    }

    /** Whether it is known what each is asked for. */
    public Standing requests() {
        return anyMonth(network.contracts().months()::requests)
                ? Standing.on(Basis.SETTLEMENTS)
                : Standing.wanting(
                        new Unlock(
                                "settlements.csv",
                                "requests",
                                "what each is asked for, month by month"));
    }

    private interface OfMonth {
        double of(int contract, int month);
    }

    private boolean anyMonth(OfMonth value) {
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            for (int month = 0; month < Window.MONTHS; month++) {
                if (!Double.isNaN(value.of(contract, month))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much each unit weighs. */
    public Standing people() {
        boolean known = Arrays.stream(network.parties().headcounts()).anyMatch(count -> count > 0);
        return known
                ? Standing.on(Basis.HEADCOUNTS)
                : Standing.on(Basis.UNITS)
                        .and(
                                Standing.wanting(
                                        new Unlock(
                                                "micro_enterprises.csv",
                                                "headcount",
                                                "how many people it concerns")));
    }

    /** Whether platforms are known, which units belong to. */
    public Standing platforms() {
        return network.platforms().size() > 0
                ? Standing.none()
                : Standing.wanting(
                        new Unlock(
                                "platforms.csv",
                                "id",
                                "which platforms are closed, beside groups that were detected"));
    }

    /** Whether there are internal contracts that rules can judge. */
    public Standing rules() {
        Contracts contracts = network.contracts();
        boolean internal =
                Arrays.stream(contracts.kinds())
                        .anyMatch(
                                kind ->
                                        kind != ContractKind.SALES
                                                && kind != ContractKind.EXTERNAL);
        return internal
                ? Standing.on(Basis.RULES)
                : Standing.wanting(
                        new Unlock(
                                CONTRACTS,
                                "kind",
                                "which internal contracts (MARKET, EMC, VAM) break a rule"));
    }

    /** Whether buyers say how satisfied they are. */
    public Standing satisfaction() {
        return anyMonth(network.contracts().months()::satisfaction)
                ? Standing.on(Basis.SATISFACTION, Basis.SETTLEMENTS)
                : Standing.wanting(
                        new Unlock(
                                "settlements.csv",
                                "satisfaction",
                                "how satisfied buyers and users are"));
    }

    /** Whether units report what they share out. */
    public Standing statements() {
        boolean known =
                Arrays.stream(network.statements().sharedValue())
                        .anyMatch(value -> !Double.isNaN(value));
        return known
                ? Standing.on(Basis.STATEMENTS)
                : Standing.wanting(
                        new Unlock(
                                "statements.csv",
                                "shared_value",
                                "how much of the value is shared with those who made it"));
    }

    /** Whether it is known when contracts came about. */
    public Standing dates() {
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (contracts.formedDay(contract) != Contracts.UNKNOWN_DAY) {
                return Standing.on(Basis.DATES);
            }
        }
        return Standing.wanting(
                new Unlock(
                        CONTRACTS,
                        "signed_on",
                        "which pairs will contract, learned from the past"));
    }
}
