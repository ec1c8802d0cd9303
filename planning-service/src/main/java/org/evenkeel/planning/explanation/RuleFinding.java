package org.evenkeel.planning.explanation;

import java.util.List;

import org.evenkeel.planning.rule.RuleClass;

/**
 * One rule and how a plan keeps it.
 *
 * @param points what breaking it counts: basis points of its limit, or pence for what plans are compared by
 * @param matches each place where it is not kept
 */
public record RuleFinding(String rule, RuleClass ruleClass, String meaning, State state, long points, List<Match> matches) {

    public RuleFinding {
        matches = List.copyOf(matches);
    }

    /** How a rule fares. */
    public enum State {
        KEPT,
        BROKEN,
        /** Not hard here: what is left of it is weighed. */
        WEIGHED,
        SET_ASIDE
    }

    /**
     * One place.
     *
     * @param amount what the plan has there, {@code limit} what is allowed, both in {@code unit}
     * @param measures references of those that bring it about
     */
    public record Match(String sentence, long amount, long limit, String unit, List<String> measures) {

        public Match {
            measures = List.copyOf(measures);
        }
    }
}
