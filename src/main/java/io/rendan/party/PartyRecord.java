package io.rendan.party;

import io.rendan.cypher.Row;
import io.rendan.network.CommunityKind;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.PlatformKind;

import java.util.List;

/** Reads a party, with what is its own, out of a row of maps. */
final class PartyRecord {

    private PartyRecord() {}

    /** Cells labels, party, platform, memberships, offers and needs. */
    static Party party(Row row) {
        Row party = row.row("party");
        String id = party.text("id");
        String name = party.text("name");
        List<Membership> memberships = row.rows("memberships", PartyRecord::membership);
        List<Offer> offers = row.rows("offers", PartyRecord::offer);
        List<Need> needs = row.rows("needs", PartyRecord::need);
        List<String> labels = row.texts("labels");
        if (labels.contains("Partner")) {
            return new Partner(
                    id,
                    name,
                    party.text("kind"),
                    party.textIfKnown("country").orElse(null),
                    memberships,
                    offers,
                    needs);
        }
        if (labels.contains("UserSegment")) {
            return new UserSegment(
                    id,
                    name,
                    party.integerIfKnown("users").orElse(null),
                    memberships,
                    offers,
                    needs);
        }
        return new MicroEnterprise(
                id,
                name,
                party.word("kind", MicroEnterpriseKind.class),
                party.integerIfKnown("headcount").orElse(null),
                party.dateIfKnown("foundedOn").orElse(null),
                party.numberIfKnown("decisionPower").orElse(null),
                party.numberIfKnown("hiringPower").orElse(null),
                party.numberIfKnown("distributionPower").orElse(null),
                row.rowIfKnown("platform").map(PartyRecord::platform).orElse(null),
                memberships,
                offers,
                needs);
    }

    private static Platform platform(Row host) {
        return new Platform(
                host.text("id"), host.text("name"), host.word("kind", PlatformKind.class));
    }

    private static Membership membership(Row row) {
        Row member = row.row("member");
        Row community = row.row("community");
        return new Membership(
                null,
                member.numberIfKnown("profitShare").orElse(null),
                member.truthIfKnown("lead").orElse(null),
                member.dateIfKnown("joinedOn").orElse(null),
                member.dateIfKnown("leftOn").orElse(null),
                new Community(
                        community.text("id"),
                        community.text("name"),
                        community.word("kind", CommunityKind.class),
                        community.textIfKnown("scenario").orElse(null),
                        community.textIfKnown("targetMetric").orElse(null),
                        community.numberIfKnown("targetValue").orElse(null),
                        community.numberIfKnown("sharingPoolShare").orElse(null)));
    }

    private static Offer offer(Row row) {
        Row offer = row.row("offer");
        return new Offer(
                null,
                offer.numberIfKnown("unitPrice").orElse(null),
                offer.numberIfKnown("monthlyCapacity").orElse(null),
                offer.numberIfKnown("serviceTimeCv").orElse(null),
                capability(row));
    }

    private static Need need(Row row) {
        Row need = row.row("need");
        return new Need(
                null,
                need.numberIfKnown("annualBudget").orElse(null),
                need.truthIfKnown("essential").orElse(null),
                capability(row));
    }

    private static Capability capability(Row row) {
        Row capability = row.row("capability");
        return new Capability(
                capability.text("id"),
                capability.text("name"),
                capability.textIfKnown("category").orElse(null));
    }
}
