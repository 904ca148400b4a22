package io.rendan.party;

import io.rendan.network.PartyKind;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

import java.util.List;

/** Who can stand on either side of a contract. */
@Node("Party")
public abstract sealed class Party permits MicroEnterprise, Partner, UserSegment {

    @Id private final String id;
    private final String name;

    @Relationship("MEMBER_OF")
    private final List<Membership> memberships;

    @Relationship("OFFERS")
    private final List<Offer> offers;

    @Relationship("NEEDS")
    private final List<Need> needs;

    Party(
            String id,
            String name,
            List<Membership> memberships,
            List<Offer> offers,
            List<Need> needs) {
        this.id = id;
        this.name = name;
        this.memberships = List.copyOf(memberships);
        this.offers = List.copyOf(offers);
        this.needs = List.copyOf(needs);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public abstract PartyKind partyKind();

    public List<Membership> memberships() {
        return memberships;
    }

    public List<Offer> offers() {
        return offers;
    }

    public List<Need> needs() {
        return needs;
    }
}
