package io.rendan.market;

import io.rendan.analysis.RuleText;
import io.rendan.network.Window;

import java.util.HashMap;
import java.util.Map;

/**
 * What a run tells its rules: the date it looks back from and the window it looks at.
 *
 * @param window of the snapshot
 */
record RuleParameters(Window window) {

    /** All of them. */
    Map<String, Object> all() {
        return Map.of(
                "asOf", window.asOf(),
                "windowStart", window.asOf().minusDays(Window.DAYS - 1L),
                "firstMonth", window.firstMonth().toString(),
                "lastMonth", window.lastMonth().toString());
    }

    /** Values for the parameters that a rule uses, its own defaults among them. */
    Map<String, Object> of(RuleText rule, Map<String, Object> defaults) {
        Map<String, Object> given = new HashMap<>(defaults);
        given.putAll(all());
        given.keySet().removeIf(name -> !rule.statement().contains("$" + name));
        return given;
    }
}
