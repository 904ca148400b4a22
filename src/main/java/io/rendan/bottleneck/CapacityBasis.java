package io.rendan.bottleneck;

/** How it is known what a unit could serve a month. Methods, section 3. */
public enum CapacityBasis {
    /** Its offers state it. */
    STATED,
    /**
     * Its offers state what it served in its busiest month, as those of most others do: what it
     * once did says no more of what it could do than its requests themselves.
     */
    PEAK,
    /** No offer states it. */
    UNKNOWN
}
