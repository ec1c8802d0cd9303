package org.evenkeel.planning.converting;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

import org.evenkeel.planning.rule.RuleOverride;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.model.PlanningPlace;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStrength;
import org.evenkeel.planning.solving.model.PlanningStrengths;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.jspecify.annotations.Nullable;

/** How far each policy and preference binds in a question: its own settings, then the organisation's, then what is usual. */
public final class RuleStrengths {

    /** Default of what a rule that is weighed weighs. */
    public static final String WEIGHT = "soft-rule-pence-per-basis-point";

    private final Question question;

    private final Facts facts;

    RuleStrengths(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
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
        return new PlanningStrengths(strengths, waivers());
    }

    /** Where a named person set a policy aside; a place that is no longer on record counts nothing anyway. */
    private Set<PlanningWaiver> waivers() {
        Set<PlanningWaiver> waivers = new HashSet<>();
        for (RuleOverride override : question.scenario().ruleRecord().overrides()) {
            PlanningRule rule = PlanningRule.named(override.rule()).orElse(null);
            if (rule != null && rule.place() != null) {
                place(rule.place(), override.place()).ifPresent(place -> waivers.add(new PlanningWaiver(rule, place)));
            }
        }
        return waivers;
    }

    private OptionalInt place(PlanningPlace kind, String reference) {
        return switch (kind) {
            case MEASURE -> facts.measures.find(reference);
            case PARTNER -> facts.partners.find(reference);
            case TEAM -> facts.teams.find(reference);
            case POOL -> facts.pools.find(reference);
            case SERVICE -> facts.services.find(reference);
            case BUDGET -> facts.budgets.find(reference);
            case CAPACITY -> facts.capacities.find(reference);
            case FUNDING_SOURCE -> facts.funds.find(reference) < 0 ? OptionalInt.empty()
                    : OptionalInt.of(facts.funds.find(reference));
        };
    }

    private PlanningStrength strength(PlanningRule rule, @Nullable RuleSetting setting, boolean publicBody) {
        RuleSetting.Strength strength = setting == null ? rule.usualStrength(publicBody) : setting.strength();
        return switch (Objects.requireNonNull(strength, rule.publicName())) {
            case HARD -> PlanningStrength.HARD;
            case OFF -> PlanningStrength.OFF;
            case SOFT -> PlanningStrength.soft(pence(setting));
        };
    }

    private long pence(@Nullable RuleSetting setting) {
        return setting == null || setting.pencePerBasisPoint() == null
                ? question.parameters().whole(WEIGHT)
                : setting.pencePerBasisPoint();
    }
}
