package io.rendan.run;

import io.rendan.analysis.Money;

import java.util.Optional;

/** A finding in one line. */
public record Headline(String id, String title, double score, Optional<Money> valueAtStake) {}
