package io.rendan.generator.trade;

/** Two units that work together: hours and money of the window. */
public final class Tie {
    final int a;
    final int b;

    /** What one paid the other in the window. */
    double value;

    /** Hours planned for the window, 0 where the two only trade. */
    double hours;

    Tie(int a, int b) {
        this.a = a;
        this.b = b;
    }
}
