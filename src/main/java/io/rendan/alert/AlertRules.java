package io.rendan.alert;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules in force, checked when the application starts. */
@Component
@EnableConfigurationProperties(AlertProperties.class)
class AlertRules {

    /** A rule and one of its addresses. */
    record Lane(String id, AlertRule rule, Target target) {}

    private final List<AlertRule> rules;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();

    AlertRules(AlertProperties properties) {
        this.rules = RuleCheck.of(properties);
        for (AlertRule rule : rules) {
            for (Target target : rule.targets()) {
                String id = rule.lane(target);
                lanes.put(id, new Lane(id, rule, target));
            }
        }
    }

    List<AlertRule> all() {
        return rules;
    }

    /** What is delivered in order, by id. */
    Map<String, Lane> lanes() {
        return lanes;
    }
}
