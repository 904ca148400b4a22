package io.rendan.bottleneck;

import java.time.YearMonth;

/**
 * What a service was asked for in one complete month.
 *
 * @param month the month
 * @param requests that arrived
 * @param utilisation share of today's capacity that they took, NaN where that is not known or 0
 */
public record MonthlyLoad(YearMonth month, double requests, double utilisation) {}
