package io.rendan.party;

import io.rendan.network.PartyKind;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Node;

import java.util.List;
import java.util.Optional;

/** Users who buy: the only source of user revenue. */
@Node("UserSegment")
public final class UserSegment extends Party {

    private final @Nullable Long users;

    UserSegment(
            String id,
            String name,
            @Nullable Long users,
            List<Membership> memberships,
            List<Offer> offers,
            List<Need> needs) {
        super(id, name, memberships, offers, needs);
        this.users = users;
    }

    @Override
    public PartyKind partyKind() {
        return PartyKind.USER_SEGMENT;
    }

    public Optional<Long> users() {
        return Optional.ofNullable(users);
    }
}
