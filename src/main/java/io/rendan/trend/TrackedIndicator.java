package io.rendan.trend;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.health.Indicator;

/** An indicator and where it is going: one object in JSON. */
public record TrackedIndicator(@JsonUnwrapped Indicator indicator, IndicatorTrend trend) {}
