package io.rendan.network;

/** What a platform hosts. */
public enum PlatformKind {
    /** Units of one industry. */
    INDUSTRY,
    /** Units that serve all others: finance, people, legal, logistics. */
    SHARED_SERVICE
}
