package org.evenkeel.planning.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.converting.Thresholds;
import org.evenkeel.planning.measure.MeasureAssessment;
import org.evenkeel.planning.measure.MeasureAssessmentRegister;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.planning.rule.RuleOverride;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.jspecify.annotations.Nullable;

/** Whether what a plan does has been assessed, by the rules it was solved under and the assessments on record now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AssessedPlans {

    private static final String RULE = PlanningRule.ASSESSED_BEFORE_DECIDED.publicName();

    @Inject
    PlanService plans;

    @Inject
    MeasureAssessmentRegister assessments;

    @Inject
    CumulativeAssessments cumulative;

    @Inject
    DefaultParameters parameters;

    /** Null where the rule was not hard when the plan was solved. */
    @Nullable
    AssessmentRules rules(UUID plan, PlanProposal proposal) {
        PlanContent content = plans.get(plan).content();
        boolean hard = content.rulesInForce().stream()
                .anyMatch(one -> one.rule().equals(RULE) && one.strength() == RuleSetting.Strength.HARD);
        if (!hard) {
            return null;
        }
        Set<String> setAside = content.scenario().ruleRecord().overrides().stream().filter(one -> one.rule().equals(RULE))
                .map(RuleOverride::place).collect(Collectors.toSet());
        List<String> measures = proposal.taken().stream().filter(one -> !setAside.contains(one)).sorted().toList();
        return new AssessmentRules(measures,
                assessments.all().stream().collect(Collectors.toMap(MeasureAssessment::measure, Function.identity())),
                parameters.whole(Thresholds.FULL_QUALITY_ASSESSMENT), cumulative.recorded(plan));
    }
}
