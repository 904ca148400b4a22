package io.rendan.analysis;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a capability is supplied.
 *
 * @param id of the capability
 * @param name for people
 * @param figures by the names of methods, in reading order; null where not known
 * @param reasons why a figure is null, by its name
 */
public record CapabilityAssessment(
        String id,
        String name,
        Map<String, @Nullable Object> figures,
        Map<String, String> reasons) {

    public CapabilityAssessment {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}
