package org.evenkeel.planning.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.assumption.Assumption;

/**
 * How many values one rule filled, with one of them as an example.
 *
 * @param rule name of the rule
 * @param because why its values are what they are
 */
public record AssumedValues(String rule, int count, String example, String because) {

    /** Adds assumptions up by rule, in the order in which each rule first comes up. */
    static List<AssumedValues> of(List<Assumption> assumptions) {
        Map<String, List<Assumption>> byRule = new LinkedHashMap<>();
        assumptions.forEach(one -> byRule.computeIfAbsent(one.rule(), any -> new ArrayList<>()).add(one));
        return byRule.entrySet().stream().map(entry -> {
            Assumption first = entry.getValue().get(0);
            return new AssumedValues(entry.getKey(), entry.getValue().size(), first.value(), first.because());
        }).toList();
    }
}
