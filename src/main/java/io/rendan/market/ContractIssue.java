package io.rendan.market;

/**
 * A breach of a rule as it is reported.
 *
 * @param id the same in every run for the same breach
 * @param violation what is wrong
 * @param score 0–1: its value over the largest of all. Methods, section 7
 */
public record ContractIssue(String id, Violation violation, double score) {}
