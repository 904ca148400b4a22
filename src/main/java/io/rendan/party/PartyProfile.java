package io.rendan.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.finding.TrackedFinding;
import io.rendan.network.CommunityKind;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.party.PartyEntry.Named;
import io.rendan.web.RunStamp;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All there is to say about one party. */
public record PartyProfile(
        @JsonUnwrapped RunStamp run,
        String id,
        String name,
        @Schema(allowableValues = {"MicroEnterprise", "Partner", "UserSegment"}) String label,
        PartyFacts facts,
        @Schema(description = "The newest run's figures by name; null where not known")
                Map<String, @Nullable Object> metrics,
        @Schema(description = "Why a fact or figure is null, by its name")
                Map<String, String> reasons,
        @Schema(description = "Those in force first, the largest first, at most 200")
                List<PartyContract> contracts,
        ContractCounts contractCounts,
        @Schema(description = "The newest run's findings that concern it, at most 100")
                List<TrackedFinding> findings) {

    /** With its findings as lists show them. */
    public PartyProfile withoutEvidence() {
        return new PartyProfile(
                run,
                id,
                name,
                label,
                facts,
                metrics,
                reasons,
                contracts,
                contractCounts,
                findings.stream().map(TrackedFinding::withoutEvidence).toList());
    }

    /** How many contracts a party has in all. */
    public record ContractCounts(long asSupplier, long asBuyer) {}

    /** What is recorded of a party; which facts there are depends on what it is. */
    @Schema(
            oneOf = {UnitFacts.class, PartnerFacts.class, SegmentFacts.class},
            discriminatorProperty = "label",
            discriminatorMapping = {
                @DiscriminatorMapping(value = UnitFacts.LABEL, schema = UnitFacts.class),
                @DiscriminatorMapping(value = PartnerFacts.LABEL, schema = PartnerFacts.class),
                @DiscriminatorMapping(value = SegmentFacts.LABEL, schema = SegmentFacts.class)
            })
    public sealed interface PartyFacts permits UnitFacts, PartnerFacts, SegmentFacts {

        /** What the party is; tells which facts these are. */
        String label();

        List<MembershipFact> communities();

        List<OfferFact> offers();

        List<NeedFact> needs();
    }

    /** Facts of a micro-enterprise. */
    public record UnitFacts(
            MicroEnterpriseKind kind,
            Optional<Named> platform,
            Optional<Long> headcount,
            Optional<LocalDate> foundedOn,
            @Schema(description = "0–1; withheld for units under five people")
                    Optional<Double> decisionPower,
            @Schema(description = "0–1; withheld for units under five people")
                    Optional<Double> hiringPower,
            @Schema(description = "0–1; withheld for units under five people")
                    Optional<Double> distributionPower,
            List<MembershipFact> communities,
            List<OfferFact> offers,
            List<NeedFact> needs)
            implements PartyFacts {

        static final String LABEL = "MicroEnterprise";

        @Override
        @JsonProperty
        @Schema(allowableValues = LABEL)
        public String label() {
            return LABEL;
        }
    }

    /** Facts of a partner. */
    public record PartnerFacts(
            String kind,
            Optional<String> country,
            List<MembershipFact> communities,
            List<OfferFact> offers,
            List<NeedFact> needs)
            implements PartyFacts {

        static final String LABEL = "Partner";

        @Override
        @JsonProperty
        @Schema(allowableValues = LABEL)
        public String label() {
            return LABEL;
        }
    }

    /** Facts of a user segment. */
    public record SegmentFacts(
            Optional<Long> users,
            List<MembershipFact> communities,
            List<OfferFact> offers,
            List<NeedFact> needs)
            implements PartyFacts {

        static final String LABEL = "UserSegment";

        @Override
        @JsonProperty
        @Schema(allowableValues = LABEL)
        public String label() {
            return LABEL;
        }
    }

    /** Its part in a community. */
    public record MembershipFact(
            String id,
            String name,
            CommunityKind kind,
            @Nullable Double profitShare,
            @Nullable Boolean lead,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn) {}

    /** A capability it offers. */
    public record OfferFact(
            Named capability,
            @Nullable Double unitPrice,
            @Nullable Double monthlyCapacity,
            @Nullable Double serviceTimeCv) {}

    /** A capability it needs. */
    public record NeedFact(
            Named capability, @Nullable Double annualBudget, @Nullable Boolean essential) {}
}
