package io.rendan.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.web.RunStamp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an analysis says of the ecosystem as a whole.
 *
 * @param run it is from
 * @param figures by name; empty while there is no run
 */
public record AnalysisFigures(@JsonUnwrapped RunStamp run, Map<String, Object> figures) {

    public AnalysisFigures {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
