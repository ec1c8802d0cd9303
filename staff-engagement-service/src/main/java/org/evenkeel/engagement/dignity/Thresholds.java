package org.evenkeel.engagement.dignity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The numbers of the rules that are in force, by rule and name. */
record Thresholds(Map<String, Integer> values) {

    Thresholds {
        values = Map.copyOf(values);
    }

    static Thresholds of(Collection<DignityRule> rules) {
        Map<String, Integer> values = new HashMap<>();
        rules.forEach(rule -> rule.thresholds().forEach(one -> values.putIfAbsent(key(rule.id(), one.name()), one.value())));
        return new Thresholds(values);
    }

    int of(String rule, String name) {
        Integer value = values.get(key(rule, name));
        if (value == null) {
            throw new IllegalStateException("The catalogue has no threshold %s of %s".formatted(name, rule));
        }
        return value;
    }

    private static String key(String rule, String name) {
        return rule + "." + name;
    }
}
