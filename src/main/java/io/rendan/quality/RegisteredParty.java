package io.rendan.quality;

import io.rendan.network.PartyKind;

import java.util.Optional;

/**
 * A party as the register writes it.
 *
 * @param scope within which a name means one party: the platform of a unit, the country of a
 *     partner; empty where unknown
 * @param place where it stands
 */
public record RegisteredParty(
        String id, String name, PartyKind kind, Optional<String> scope, RegisterPlace place) {

    /** A partner of no known country. */
    public static RegisteredParty partner(String id, String name) {
        return new RegisteredParty(
                id, name, PartyKind.PARTNER, Optional.empty(), RegisterPlace.of("partners"));
    }
}
