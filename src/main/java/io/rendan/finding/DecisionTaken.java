package io.rendan.finding;

/**
 * Somebody has decided about a finding. Sent inside the transaction that records it: what a
 * listener writes is part of the same all-or-nothing.
 */
public record DecisionTaken(String findingId, Decision decision) {}
