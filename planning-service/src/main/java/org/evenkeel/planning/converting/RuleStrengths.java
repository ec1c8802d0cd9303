package org.evenkeel.planning.converting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStrength;
import org.evenkeel.planning.solving.model.PlanningStrengths;

/** How far each policy and preference binds in a question: its own settings, then the organisation's, then what is usual. */
public final class RuleStrengths {

    /** Default of what a rule that is weighed weighs. */
    public static final String WEIGHT = "soft-rule-pence-per-basis-point";

    private final Question question;

    RuleStrengths(Question question) {
        this.question = question;
    }

    PlanningStrengths all() {
        Map<String, RuleSetting> settings = question.settingsInForce();
        boolean publicBody = question.document().organisation().sector().isPublicBody();
        Map<PlanningRule, PlanningStrength> strengths = new EnumMap<>(PlanningRule.class);
        for (PlanningRule rule : PlanningRule.values()) {
            if (rule.mayBeOff()) {
                strengths.put(rule, strength(rule, settings.get(rule.publicName()), publicBody));
            }
        }
        return new PlanningStrengths(strengths, Set.of());
    }

    private PlanningStrength strength(PlanningRule rule, RuleSetting setting, boolean publicBody) {
        RuleSetting.Strength strength = setting == null ? rule.usualStrength(publicBody) : setting.strength();
        return switch (strength) {
            case HARD -> PlanningStrength.HARD;
            case OFF -> PlanningStrength.OFF;
            case SOFT -> PlanningStrength.soft(pence(setting));
        };
    }

    private long pence(RuleSetting setting) {
        return setting == null || setting.pencePerBasisPoint() == null
                ? question.parameters().whole(WEIGHT)
                : setting.pencePerBasisPoint();
    }
}
