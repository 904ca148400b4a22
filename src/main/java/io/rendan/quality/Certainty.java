package io.rendan.quality;

/** How sure a remark is; see methods.md, section 13. */
public enum Certainty {
    /** It cannot be otherwise. */
    CERTAIN,
    /** A person who looks will agree, but for one in fifty. */
    HIGH,
    /** Worth a look. */
    MEDIUM,
    /** May as well be right as it stands. */
    LOW
}
