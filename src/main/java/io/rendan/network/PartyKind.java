package io.rendan.network;

/** Who can stand on either side of a contract. */
public enum PartyKind {
    MICRO_ENTERPRISE,
    PARTNER,
    USER_SEGMENT
}
