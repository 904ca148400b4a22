package io.rendan.generator;

/**
 * A contract's month.
 *
 * @param requests −1 if not counted
 */
record Settlement(
        int deal, int month, double amount, int requests, double satisfaction, double onTime) {}
