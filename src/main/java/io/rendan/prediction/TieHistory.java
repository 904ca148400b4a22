package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Memberships;
import io.rendan.network.Parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** When parties became known and ties formed, from dated contracts and memberships. */
final class TieHistory {

    private final EcosystemNetwork network;
    private final int[] knownSince;
    private final Map<Long, List<Integer>> tieDays = new TreeMap<>();

    private TieHistory(EcosystemNetwork network) {
        this.network = network;
        this.knownSince = new int[network.parties().size()];
    }

    static TieHistory of(EcosystemNetwork network) {
        TieHistory history = new TieHistory(network);
        history.readFoundings();
        history.readContracts();
        history.readMemberships();
        return history;
    }

    EcosystemNetwork network() {
        return network;
    }

    /** Whether the party was founded, had a contract or joined a community by that day. */
    boolean isKnown(int party, long day) {
        return knownSince[party] <= day;
    }

    /** Day of the oldest dated tie; empty if there is none. */
    OptionalInt firstDay() {
        return tieDays.values().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .filter(day -> day != Contracts.UNKNOWN_DAY)
                .min();
    }

    /** Pairs with a contract that was formed after one day and no later than another. */
    int[][] formedBetween(long after, long until) {
        return tieDays.entrySet().stream()
                .filter(tie -> tie.getValue().stream().anyMatch(day -> day > after && day <= until))
                .map(Map.Entry::getKey)
                .map(pair -> new int[] {Pairs.first(pair), Pairs.second(pair)})
                .toArray(int[][]::new);
    }

    private void readFoundings() {
        Parties parties = network.parties();
        Arrays.setAll(
                knownSince,
                party ->
                        parties.foundedDays()[party] == Contracts.UNKNOWN_DAY
                                ? Integer.MAX_VALUE
                                : parties.foundedDays()[party]);
    }

    private void readContracts() {
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int supplier = contracts.supplier(contract);
            int buyer = contracts.buyer(contract);
            int day = contracts.formedDay(contract);
            if (day != Contracts.UNKNOWN_DAY) {
                knownSince[supplier] = Math.min(knownSince[supplier], day);
                knownSince[buyer] = Math.min(knownSince[buyer], day);
            }
            if (!network.parties().isUserSegment(buyer)
                    && !network.parties().isUserSegment(supplier)
                    && supplier != buyer) {
                tieDays.computeIfAbsent(
                                Pairs.unordered(supplier, buyer), pair -> new ArrayList<>(1))
                        .add(day);
            }
        }
    }

    private void readMemberships() {
        Memberships memberships = network.memberships();
        for (int row = 0; row < memberships.size(); row++) {
            int party = memberships.party(row);
            int day = memberships.joinedDays()[row];
            if (day != Contracts.UNKNOWN_DAY) {
                knownSince[party] = Math.min(knownSince[party], day);
            }
        }
    }
}
