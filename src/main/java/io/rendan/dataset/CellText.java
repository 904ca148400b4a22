package io.rendan.dataset;

import java.math.BigDecimal;

/** Values as the cells of a dataset file hold them. */
public final class CellText {

    private CellText() {}

    /** A decimal in plain notation without needless zeros; empty if it is not a number. */
    public static String decimal(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A count; empty if it is negative, which stands for unknown. */
    public static String count(long value) {
        return value < 0 ? "" : Long.toString(value);
    }
}
