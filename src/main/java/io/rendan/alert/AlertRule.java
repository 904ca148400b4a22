package io.rendan.alert;

import java.util.List;

/**
 * A checked rule.
 *
 * @param targets where its alerts are posted
 * @param secret that signs what is posted
 */
record AlertRule(String name, Condition condition, List<Target> targets, Secret secret) {

    AlertRule {
        targets = List.copyOf(targets);
    }

    /** What is delivered in order: this rule's alerts to this address. */
    String lane(Target target) {
        return name + "/" + target.hash();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "rule " + name;
    }
}
