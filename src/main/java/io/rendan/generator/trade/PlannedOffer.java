package io.rendan.generator.trade;

/** What a party offers: price of a request, requests a month that it can serve. */
public record PlannedOffer(
        int party,
        int capability,
        double unitPrice,
        double monthlyCapacity,
        double serviceTimeCv) {}
