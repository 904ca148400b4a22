package io.rendan.generator;

import java.time.LocalDate;

/** A party's share in a community; {@code leftOn} is {@link Deal#OPEN} while it stays. */
record Membership(
        int party,
        int community,
        double profitShare,
        boolean lead,
        LocalDate joinedOn,
        LocalDate leftOn) {}
