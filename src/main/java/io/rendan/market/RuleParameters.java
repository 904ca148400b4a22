package io.rendan.market;

import io.rendan.cypher.CypherFile;
import io.rendan.network.Window;

import java.util.HashMap;
import java.util.Map;

/**
 * What a run tells its rules: the date it looks back from and the window it looks at.
 *
 * @param window of the snapshot
 */
record RuleParameters(Window window) {

    /** Values for the parameters that a statement lists, the rule's own defaults among them. */
    Map<String, Object> of(CypherFile statement, Map<String, Object> defaults) {
        Map<String, Object> given = new HashMap<>(defaults);
        given.putAll(
                Map.of(
                        "asOf", window.asOf(),
                        "windowStart", window.asOf().minusDays(Window.DAYS - 1L),
                        "firstMonth", window.firstMonth().toString(),
                        "lastMonth", window.lastMonth().toString()));
        given.keySet().removeIf(name -> !statement.text().contains("$" + name));
        return given;
    }
}
