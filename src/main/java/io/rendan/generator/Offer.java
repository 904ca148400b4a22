package io.rendan.generator;

/** What a party offers: price of a request, requests a month that it can serve. */
record Offer(
        int party,
        int capability,
        double unitPrice,
        double monthlyCapacity,
        double serviceTimeCv) {}
