package io.rendan.opportunity;

/**
 * What is proposed: a contract between two parties, a new ecosystem community, or that several
 * units buy together what each buys by itself.
 */
public enum OpportunityForm {
    PAIR,
    COMMUNITY,
    JOINT_PURCHASE
}
