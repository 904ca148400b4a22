package io.rendan.algorithm.graph;

import java.nio.charset.StandardCharsets;

/**
 * Steps through the fields of CSV text (RFC 4180) in place. A quoted field must end on its line.
 */
final class CsvFields {

    /** Exact doubles; with so many digits, a whole number fits a long. */
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18
    };

    private final byte[] text;
    private final int limit;
    private int at;
    private int from;
    private int end;

    CsvFields(byte[] text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean atEnd() {
        return at >= limit;
    }

    /** First byte of the current field, without quotes. */
    int from() {
        return from;
    }

    /** First byte after the current field, without quotes. */
    int end() {
        return end;
    }

    /**
     * Moves to the next field of the line.
     *
     * @return whether another field follows it on the line
     */
    boolean next() {
        if (at < limit && text[at] == '"') {
            quoted();
        } else {
            from = at;
            while (at < limit && text[at] != ',' && text[at] != '\n') {
                at++;
            }
            end = at;
            if (end > from && (at == limit || text[at] == '\n') && text[end - 1] == '\r') {
                end--;
            }
        }
        boolean more = at < limit && text[at] == ',';
        at++;
        return more;
    }

    private void quoted() {
        from = ++at;
        while (at < limit && text[at] != '\n' && !(text[at] == '"' && !isDoubled())) {
            at += text[at] == '"' ? 2 : 1;
        }
        if (at >= limit || text[at] != '"') {
            throw new IllegalArgumentException("a quoted field does not end on its line");
        }
        end = at++;
        if (at < limit && text[at] == '\r') {
            at++;
        }
        if (at < limit && text[at] != ',' && text[at] != '\n') {
            throw new IllegalArgumentException("text follows a quoted field");
        }
    }

    private boolean isDoubled() {
        return at + 1 < limit && text[at + 1] == '"';
    }

    boolean isEmpty() {
        return from == end;
    }

    String string() {
        return new String(text, from, end - from, StandardCharsets.UTF_8);
    }

    /** The field as a number, to the last bit as {@link Double#parseDouble}; NaN if it is none. */
    double number() {
        boolean negative = from < end && text[from] == '-';
        int first = negative ? from + 1 : from;
        long digits = 0;
        int point = -1;
        int i = first;
        for (; i < end && i < first + POWERS_OF_TEN.length - 1; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (text[i] == '.' && point < 0) {
                point = i;
            } else {
                break;
            }
        }
        if (i < end || i == first + (point < 0 ? 0 : 1)) {
            return otherNumber();
        }
        double size = quotient(digits, point < 0 ? 1 : POWERS_OF_TEN[end - point - 1]);
        return negative ? -size : size;
    }

    /**
     * The double nearest to a quotient. The first guess is put right by what it leaves over; only
     * where the result then lies almost midway between two doubles is it left to the slow way.
     */
    private double quotient(long digits, double power) {
        double guess = digits / power;
        double rest = Math.fma(-guess, power, (double) digits) + (digits - (long) (double) digits);
        double correction = rest / power;
        double nearest = guess + correction;
        double left = correction - (nearest - guess);
        double half = Math.ulp(nearest) / 2;
        boolean isClear = Math.abs(Math.abs(left) - half) > half * 0x1p-20;
        boolean isPowerOfTwo = (Double.doubleToRawLongBits(nearest) << 12) == 0;
        return digits == 0 || (isClear && !isPowerOfTwo) ? nearest : Math.abs(otherNumber());
    }

    private double otherNumber() {
        try {
            return Double.parseDouble(string());
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }
}
