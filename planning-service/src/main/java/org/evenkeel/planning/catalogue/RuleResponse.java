package org.evenkeel.planning.catalogue;

import java.util.List;

import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.rule.RuleSetting.Strength;
import org.evenkeel.planning.solving.model.PlanningPlace;
import org.jspecify.annotations.Nullable;

/**
 * A rule as users see it.
 *
 * @param name public name, by which settings refer to it
 * @param mayBeSetAside whether a scenario may set it aside: a policy by a named person with a reason
 * @param strengths what a scenario may set it to; empty where it has no setting
 * @param usualStrength how far it binds where nobody set it; null where it has no setting
 * @param usualInPublicBodies the same for public bodies
 * @param usualPencePerBasisPoint what it weighs where it is weighed and nobody stated a weight; null where it has no setting
 * @param place what a named person may set it aside for by itself; null where only as a whole, or not at all
 */
public record RuleResponse(String name, RuleClass ruleClass, String meaning, boolean mayBeSetAside,
        List<Strength> strengths, @Nullable Strength usualStrength,
        @Nullable Strength usualInPublicBodies, @Nullable Long usualPencePerBasisPoint,
        @Nullable PlanningPlace place) {

    public RuleResponse {
        strengths = List.copyOf(strengths);
    }
}
