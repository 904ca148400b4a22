package io.rendan.market;

import java.util.Optional;

/**
 * A rule that could not be used.
 *
 * @param rule name of its file, or its id
 * @param id of the rule; empty where the file does not even say that
 * @param reason why, in a sentence
 * @param seconds that the graph was asked for
 */
public record FaultyRule(String rule, Optional<String> id, String reason, double seconds) {

    /** A file that is no rule. */
    static FaultyRule file(String name, String reason) {
        return new FaultyRule(name, Optional.empty(), reason, 0);
    }
}
