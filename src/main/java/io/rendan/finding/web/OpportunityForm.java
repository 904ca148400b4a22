package io.rendan.finding.web;

/** What an opportunity is a proposal for. */
enum OpportunityForm {
    /** Two parties without a contract. */
    PAIR,
    /** A draft of a new community. */
    COMMUNITY
}
