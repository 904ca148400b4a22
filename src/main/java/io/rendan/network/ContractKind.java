package io.rendan.network;

/** What a contract is about. */
public enum ContractKind {
    /** Internal market: one unit buys from another at a price. */
    MARKET,
    /** A node's part in an ecosystem micro-community. */
    EMC,
    /** Value adjustment mechanism: a unit and its platform on leading targets. */
    VAM,
    /** A partner supplies a unit or buys from it. */
    EXTERNAL,
    /** A user segment buys: the only source of user revenue. */
    SALES
}
