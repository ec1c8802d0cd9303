package org.evenkeel.planning.converting;

import java.util.Map;

import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.rule.RuleThreshold;
import org.evenkeel.planning.solving.model.PlanningThresholds;

/** The numbers of rules: the scenario's, else staff-engagement-service's, else the default parameter. */
public final class ThresholdsInForce {

    private final Map<String, Integer> scenarios;
    private final Map<String, Integer> engagements;
    private final DefaultParameters parameters;

    /** @param engagements by dignity rule and name; empty where they are not known */
    public ThresholdsInForce(Map<String, Integer> scenarios, Map<String, Integer> engagements,
            DefaultParameters parameters) {
        this.scenarios = scenarios;
        this.engagements = engagements;
        this.parameters = parameters;
    }

    /** Who stated a number. */
    public enum Source {
        SCENARIO,
        ENGAGEMENT,
        PARAMETER
    }

    public Source source(RuleThreshold threshold) {
        if (scenarios.containsKey(threshold.publicName())) {
            return Source.SCENARIO;
        }
        return threshold.of(engagements) == null ? Source.PARAMETER : Source.ENGAGEMENT;
    }

    public int of(RuleThreshold threshold) {
        Integer stated = scenarios.get(threshold.publicName());
        Integer told = stated == null ? threshold.of(engagements) : stated;
        return told == null ? parameters.whole(threshold.publicName()) : told;
    }

    PlanningThresholds all() {
        return new PlanningThresholds(of(RuleThreshold.CHANGE_ROUNDS), of(RuleThreshold.MONTHS_BETWEEN),
                of(RuleThreshold.WORKLOAD), of(RuleThreshold.BURDEN), of(RuleThreshold.PAYBACK),
                of(RuleThreshold.JUST_UNDER));
    }
}
