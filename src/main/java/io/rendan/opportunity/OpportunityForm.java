package io.rendan.opportunity;

/** What is proposed: a contract between two parties, or a new ecosystem community. */
public enum OpportunityForm {
    PAIR,
    COMMUNITY
}
