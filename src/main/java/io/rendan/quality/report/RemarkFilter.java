package io.rendan.quality.report;

import io.rendan.quality.Certainty;
import io.rendan.quality.RemarkKind;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which remarks are asked for; empty means whichever.
 *
 * @param file name without ending
 * @param party id of a subject
 * @param text in a subject's name or id, or the value
 */
public record RemarkFilter(
        Set<RemarkKind> kinds,
        Set<Certainty> certainties,
        Optional<String> file,
        Optional<String> party,
        Optional<String> text) {

    public RemarkFilter {
        kinds = Set.copyOf(kinds);
        certainties = Set.copyOf(certainties);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kinds", kinds.stream().map(Enum::name).sorted().toList());
        parameters.put("certainties", certainties.stream().map(Enum::name).sorted().toList());
        parameters.put("file", file.orElse(null));
        parameters.put("party", party.orElse(null));
        parameters.put("text", text.map(words -> words.toLowerCase(Locale.ROOT)).orElse(null));
        return parameters;
    }
}
