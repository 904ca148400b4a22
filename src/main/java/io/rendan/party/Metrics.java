package io.rendan.party;

import io.rendan.network.Discretion;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A party's figures of the newest run.
 *
 * @param values by name, ascending; null where not known or withheld
 * @param reasons why a value is null, by name
 */
public record Metrics(Map<String, @Nullable Object> values, Map<String, String> reasons) {

    public Metrics {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    /** Without those that say something about people. */
    Metrics withoutPersonal() {
        Map<String, @Nullable Object> shown = new TreeMap<>(values);
        Map<String, String> why = new TreeMap<>(reasons);
        values.keySet().stream()
                .filter(Discretion::isPersonal)
                .forEach(
                        name -> {
                            shown.put(name, null);
                            why.put(name, Discretion.REASON);
                        });
        return new Metrics(shown, why);
    }
}
