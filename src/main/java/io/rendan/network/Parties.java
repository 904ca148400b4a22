package io.rendan.network;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Everyone who can stand on either side of a contract, numbered by ascending id. All arrays have
 * one entry a party and must not be written to.
 *
 * @param directory ids and names
 * @param kinds what each is
 * @param platforms index of the hosting platform, -1 for none or not a micro-enterprise
 * @param headcounts people, -1 if not known or not a micro-enterprise
 * @param foundedDays epoch day of founding, {@link Contracts#UNKNOWN_DAY} if not known
 * @param microKinds kind of micro-enterprise, null for other parties
 */
public record Parties(
        Directory directory,
        PartyKind[] kinds,
        int[] platforms,
        int[] headcounts,
        int[] foundedDays,
        @Nullable MicroEnterpriseKind[] microKinds) {

    public int size() {
        return directory.size();
    }

    public String id(int party) {
        return directory.id(party);
    }

    public String name(int party) {
        return directory.name(party);
    }

    /** Index of the party with this id, or a negative number. */
    public int indexOf(String id) {
        return directory.indexOf(id);
    }

    public boolean isMicroEnterprise(int party) {
        return kinds[party] == PartyKind.MICRO_ENTERPRISE;
    }

    public boolean isUserSegment(int party) {
        return kinds[party] == PartyKind.USER_SEGMENT;
    }

    public Optional<MicroEnterpriseKind> microKind(int party) {
        return Optional.ofNullable(microKinds[party]);
    }

    /** Index of the hosting platform, -1 for none. */
    public int platform(int party) {
        return platforms[party];
    }

    /** Label of the party's node in the graph. */
    public String label(int party) {
        return switch (kinds[party]) {
            case MICRO_ENTERPRISE -> "MicroEnterprise";
            case PARTNER -> "Partner";
            case USER_SEGMENT -> "UserSegment";
        };
    }
}
