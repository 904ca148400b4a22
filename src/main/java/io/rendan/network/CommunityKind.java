package io.rendan.network;

/** What an ecosystem micro-community (EMC) does for its scenario. */
public enum CommunityKind {
    /** Touch points that capture user needs. */
    EXPERIENCE,
    /** Mobilises resources that fulfil them. */
    SOLUTION
}
