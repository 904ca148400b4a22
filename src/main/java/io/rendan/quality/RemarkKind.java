package io.rendan.quality;

/** What is wrong; methods.md, section 13. */
public enum RemarkKind {
    /** A name that stands for nobody, or for whoever it was. */
    PLACEHOLDER,
    /** Entries that are likely one party. */
    DUPLICATE,
    /** Two names so alike that they may be one party, or two of one group. */
    LOOKALIKE,
    /** A number that is probably no amount. */
    ODD_AMOUNT,
    /** A date that cannot be, or stands for none. */
    ODD_DATE,
    /** A month of which rows are missing. */
    MONTH_GAP,
    /** A column or a file that is not filled, and what that keeps from being computed. */
    COLUMN_GAP
}
