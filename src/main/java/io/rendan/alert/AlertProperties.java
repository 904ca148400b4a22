package io.rendan.alert;

import io.rendan.analysis.FindingKind;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What is configured under {@code rendan.alerts}, before {@link AlertRules} has checked it.
 *
 * @param rules what to watch
 * @param attempts to deliver an alert before it becomes a dead letter
 * @param firstDelay after the first attempt that failed; doubled with each that follows
 * @param longestDelay between two attempts
 * @param timeout of one attempt
 * @param publicUrl under which receivers know this server, such as {@code
 *     https://rendan.example.org}: begins the links of what is posted
 */
@ConfigurationProperties("rendan.alerts")
record AlertProperties(
        @DefaultValue List<Rule> rules,
        @DefaultValue("10") int attempts,
        @DefaultValue("1s") Duration firstDelay,
        @DefaultValue("5m") Duration longestDelay,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("") String publicUrl) {

    /**
     * One rule: either an indicator with one threshold, or an amount for new findings.
     *
     * @param name unique
     * @param indicator id of one of the ten
     * @param below alert when the indicator falls below this
     * @param above alert when the indicator rises above this
     * @param newFindingAbove alert for each new finding with more at stake a year
     * @param kinds of finding; empty for all
     * @param urls to post to; none for the event stream alone
     * @param secret that signs what is posted
     */
    record Rule(
            @DefaultValue("") String name,
            @Nullable String indicator,
            @Nullable Double below,
            @Nullable Double above,
            @Nullable Double newFindingAbove,
            @DefaultValue Set<FindingKind> kinds,
            @DefaultValue List<String> urls,
            @DefaultValue("") String secret) {

        /** Without the secret and the addresses, which may hold one. */
        @Override
        public String toString() {
            return "rule " + name;
        }
    }
}
