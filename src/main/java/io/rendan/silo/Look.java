package io.rendan.silo;

/** What detection looks at. Methods, section 2. */
public enum Look {
    /** Every tie counts one: says whether chance could have drawn a border. */
    TIES,
    /** Ties count by weight: says how much a border costs, and sees what few heavy ties hold. */
    WEIGHTS
}
