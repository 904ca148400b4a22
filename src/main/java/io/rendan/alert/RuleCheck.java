package io.rendan.alert;

import io.rendan.health.Yardstick;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns configured rules into checked ones and collects everything that is wrong with them. */
final class RuleCheck {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_ATTEMPTS = 100;
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST_DELAY = Duration.ofDays(1);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(1);

    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RuleCheck() {}

    /**
     * Checks everything.
     *
     * @throws AlertConfigurationException naming every fault
     */
    static List<AlertRule> of(AlertProperties properties) {
        var check = new RuleCheck();
        check.checkDelivery(properties);
        List<AlertRule> rules = new ArrayList<>();
        for (int i = 0; i < properties.rules().size(); i++) {
            rules.add(
                    check.rule("rendan.alerts.rules[%s]".formatted(i), properties.rules().get(i)));
        }
        if (!check.faults.isEmpty()) {
            throw new AlertConfigurationException(check.faults);
        }
        return rules;
    }

    private void checkDelivery(AlertProperties properties) {
        if (properties.attempts() < 1 || properties.attempts() > MOST_ATTEMPTS) {
            fault("rendan.alerts.attempts", properties.attempts(), "1 to " + MOST_ATTEMPTS);
        }
        if (!properties.publicUrl().isEmpty() && !isWebAddress(properties.publicUrl())) {
            faults.add(
                    "rendan.alerts.public-url is no address that links can begin with, expected"
                            + " one such as https://rendan.example.org");
        }
        checkDuration("first-delay", properties.firstDelay(), LONGEST_DELAY);
        checkDuration("longest-delay", properties.longestDelay(), LONGEST_DELAY);
        checkDuration("timeout", properties.timeout(), LONGEST_TIMEOUT);
        if (properties.longestDelay().compareTo(properties.firstDelay()) < 0) {
            fault(
                    "rendan.alerts.longest-delay",
                    properties.longestDelay(),
                    "at least first-delay, " + properties.firstDelay());
        }
    }

    private void checkDuration(String name, Duration value, Duration longest) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(longest) > 0) {
            fault("rendan.alerts." + name, value, SHORTEST + " to " + longest);
        }
    }

    private AlertRule rule(String where, AlertProperties.Rule given) {
        String name = given.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            fault(where + ".name", name, "a name of 1 to %s characters".formatted(LONGEST_NAME));
        } else if (!names.add(name)) {
            fault(where + ".name", name, "a name that no other rule has");
        }
        Condition condition =
                given.indicator() != null ? threshold(where, given) : newFinding(where, given);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < given.urls().size(); i++) {
            target("%s.urls[%s]".formatted(where, i), given.urls().get(i).strip())
                    .filter(target -> !targets.contains(target))
                    .ifPresent(targets::add);
        }
        return new AlertRule(name, condition, targets, secret(where, given));
    }

    private Secret secret(String where, AlertProperties.Rule given) {
        Optional<Secret> secret = Secret.of(given.secret());
        if (secret.isEmpty()) {
            faults.add(where + ".secret begins with whsec_, expected Base64 behind it");
        } else if (!given.urls().isEmpty() && secret.get().bytes() < Secret.SHORTEST) {
            faults.add(
                    "%s.secret has %s bytes, expected at least %s to sign what is posted"
                            .formatted(where, secret.get().bytes(), Secret.SHORTEST));
        }
        return secret.orElseGet(() -> Secret.of("").orElseThrow());
    }

    private Condition threshold(String where, AlertProperties.Rule given) {
        Optional<Yardstick> indicator =
                Arrays.stream(Yardstick.values())
                        .filter(one -> one.id().equals(given.indicator()))
                        .findFirst();
        if (indicator.isEmpty()) {
            fault(where + ".indicator", given.indicator(), "one of " + indicators());
        }
        if (given.newFindingAbove() != null || !given.kinds().isEmpty()) {
            faults.add(
                    where
                            + " has an indicator and, for findings, new-finding-above or kinds;"
                            + " expected one or the other, make it two rules");
        }
        Double limit = given.below() != null ? given.below() : given.above();
        boolean both = given.below() != null && given.above() != null;
        if (both || limit == null || !Double.isFinite(limit)) {
            faults.add(
                    where
                            + (both ? " has both below and above" : " has no threshold")
                            + ", expected a number either below or above");
        }
        return new Condition.Threshold(
                indicator.orElse(Yardstick.ZERO_DISTANCE),
                given.below() != null,
                limit == null ? 0 : limit);
    }

    private Condition newFinding(String where, AlertProperties.Rule given) {
        if (given.below() != null || given.above() != null) {
            faults.add(where + " has a threshold without an indicator");
        }
        Double amount = given.newFindingAbove();
        if (amount == null || !(amount >= 0) || !Double.isFinite(amount)) {
            fault(
                    where + ".new-finding-above",
                    amount,
                    "an amount of at least 0, or an indicator instead");
        }
        return new Condition.NewFinding(amount == null ? 0 : amount, given.kinds());
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean known = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return known && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<Target> target(String where, String url) {
        if (isWebAddress(url)) {
            return Optional.of(new Target(URI.create(url)));
        }
        // without the address, which may hold a secret
        faults.add(
                where
                        + " is no address to post to, expected http:// or https:// with a host,"
                        + " without user and password");
        return Optional.empty();
    }

    private static String indicators() {
        return Arrays.stream(Yardstick.values())
                .map(Yardstick::id)
                .collect(Collectors.joining(", "));
    }

    private void fault(String where, @Nullable Object value, String expected) {
        faults.add(
                value == null
                        ? "%s is missing, expected %s".formatted(where, expected)
                        : "%s is '%s', expected %s".formatted(where, value, expected));
    }
}
