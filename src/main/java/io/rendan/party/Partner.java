package io.rendan.party;

import io.rendan.network.PartyKind;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Node;

import java.util.List;
import java.util.Optional;

/** Somebody outside the organisation who supplies it or buys from it. */
@Node("Partner")
public final class Partner extends Party {

    private final String kind;
    private final @Nullable String country;

    Partner(
            String id,
            String name,
            String kind,
            @Nullable String country,
            List<Membership> memberships,
            List<Offer> offers,
            List<Need> needs) {
        super(id, name, memberships, offers, needs);
        this.kind = kind;
        this.country = country;
    }

    @Override
    public PartyKind partyKind() {
        return PartyKind.PARTNER;
    }

    /** Free text. */
    public String kind() {
        return kind;
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
