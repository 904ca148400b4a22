package io.rendan.party;

import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.PartyKind;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A unit of the organisation with its own accounts; the smallest thing that is looked at. */
@Node("MicroEnterprise")
public final class MicroEnterprise extends Party {

    private final MicroEnterpriseKind kind;
    private final @Nullable Long headcount;
    private final @Nullable LocalDate foundedOn;
    private final @Nullable Double decisionPower;
    private final @Nullable Double hiringPower;
    private final @Nullable Double distributionPower;

    @Relationship("HOSTED_BY")
    private final @Nullable Platform platform;

    MicroEnterprise(
            String id,
            String name,
            MicroEnterpriseKind kind,
            @Nullable Long headcount,
            @Nullable LocalDate foundedOn,
            @Nullable Double decisionPower,
            @Nullable Double hiringPower,
            @Nullable Double distributionPower,
            @Nullable Platform platform,
            List<Membership> memberships,
            List<Offer> offers,
            List<Need> needs) {
        super(id, name, memberships, offers, needs);
        this.kind = kind;
        this.headcount = headcount;
        this.foundedOn = foundedOn;
        this.decisionPower = decisionPower;
        this.hiringPower = hiringPower;
        this.distributionPower = distributionPower;
        this.platform = platform;
    }

    @Override
    public PartyKind partyKind() {
        return PartyKind.MICRO_ENTERPRISE;
    }

    public MicroEnterpriseKind kind() {
        return kind;
    }

    public Optional<Long> headcount() {
        return Optional.ofNullable(headcount);
    }

    public Optional<LocalDate> foundedOn() {
        return Optional.ofNullable(foundedOn);
    }

    /** Whether it may decide for itself, 0–1. */
    public Optional<Double> decisionPower() {
        return Optional.ofNullable(decisionPower);
    }

    /** Whether it may choose its people, 0–1. */
    public Optional<Double> hiringPower() {
        return Optional.ofNullable(hiringPower);
    }

    /** Whether it may distribute what it earns, 0–1. */
    public Optional<Double> distributionPower() {
        return Optional.ofNullable(distributionPower);
    }

    public Optional<Platform> platform() {
        return Optional.ofNullable(platform);
    }
}
