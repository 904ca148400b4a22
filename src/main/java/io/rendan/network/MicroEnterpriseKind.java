package io.rendan.network;

/** How close a micro-enterprise is to the user. */
public enum MicroEnterpriseKind {
    /** Faces users with an established line of business. */
    USER,
    /** Faces users with a start-up. */
    INCUBATING,
    /** Supplies other units: components, design, manufacturing, services. */
    NODE
}
