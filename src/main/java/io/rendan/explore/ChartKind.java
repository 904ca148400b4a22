package io.rendan.explore;

/** What is drawn of a question's rows. */
public enum ChartKind {
    /** A bar a row, from zero. */
    BAR,
    /** A line along x. */
    LINE,
    /** A point a row. */
    SCATTER,
    /** Nodes and links. */
    GRAPH
}
