package io.rendan.run;

import io.rendan.analysis.AnalysisResult;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of the analyses of a run.
 *
 * @param results of those that succeeded, by name
 * @param failures a sentence for each that failed, by name
 */
record Analysed(Map<String, AnalysisResult> results, Map<String, String> failures) {

    Analysed {
        results = Collections.unmodifiableMap(new TreeMap<>(results));
        failures = Collections.unmodifiableMap(new TreeMap<>(failures));
    }
}
