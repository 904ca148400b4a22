package io.rendan.generator.trade;

import java.time.LocalDate;

/** A party's share in a community; {@code leftOn} is {@link Deal#OPEN} while it stays. */
public record PlannedMembership(
        int party,
        int community,
        double profitShare,
        boolean lead,
        LocalDate joinedOn,
        LocalDate leftOn) {}
