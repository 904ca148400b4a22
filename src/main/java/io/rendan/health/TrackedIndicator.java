package io.rendan.health;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An indicator and where it is going: one object in JSON. */
public record TrackedIndicator(@JsonUnwrapped Indicator indicator, Trend trend) {}
