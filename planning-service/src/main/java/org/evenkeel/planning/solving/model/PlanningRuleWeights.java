package org.evenkeel.planning.solving.model;

import org.optaplanner.core.api.domain.constraintweight.ConstraintConfiguration;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/**
 * The level of the score that each rule counts on in one scenario. A rule that is weighed counts its pence beside the cost,
 * one that is set aside has no weight; the order of the two shortfalls is the target's.
 */
@ConstraintConfiguration
public class PlanningRuleWeights {

    private static final BendableLongScore LAW = hard(0);
    private static final BendableLongScore POLICY = hard(1);
    private static final BendableLongScore FIRST_SHORTFALL = soft(1);
    private static final BendableLongScore SECOND_SHORTFALL = soft(2);
    private static final int LAST = 3;

    @ConstraintWeight("Collective consultation")
    private BendableLongScore collectiveConsultation = LAW;
    @ConstraintWeight("Notice after consultation")
    private BendableLongScore noticeAfterConsultation = LAW;
    @ConstraintWeight("Statutory minimum level")
    private BendableLongScore statutoryMinimumLevel = LAW;
    @ConstraintWeight("Posts that can be removed")
    private BendableLongScore postsThatCanBeRemoved = LAW;
    @ConstraintWeight("Excluding measures")
    private BendableLongScore excludingMeasures = LAW;
    @ConstraintWeight("Same posts")
    private BendableLongScore samePosts = LAW;
    @ConstraintWeight("Decided together")
    private BendableLongScore decidedTogether = LAW;
    @ConstraintWeight("Must be taken")
    private BendableLongScore mustBeTaken = LAW;
    @ConstraintWeight("Pins")
    private BendableLongScore pins = LAW;
    @ConstraintWeight("Needed measure first")
    private BendableLongScore neededMeasureFirst = POLICY;
    @ConstraintWeight("Limited capacity")
    private BendableLongScore limitedCapacity = POLICY;
    @ConstraintWeight("Budget that exists")
    private BendableLongScore budgetThatExists = POLICY;
    @ConstraintWeight("Cash floor")
    private BendableLongScore cashFloor = POLICY;
    @ConstraintWeight("Contradictory decisions")
    private BendableLongScore contradictoryDecisions = POLICY;
    @ConstraintWeight("Assessed before decided")
    private BendableLongScore assessedBeforeDecided = POLICY;
    @ConstraintWeight("Section 114")
    private BendableLongScore section114 = POLICY;
    @ConstraintWeight("Alternatives first")
    private BendableLongScore alternativesFirst = POLICY;
    @ConstraintWeight("Minimum level of other services")
    private BendableLongScore minimumLevelOfOtherServices = POLICY;
    @ConstraintWeight("Spend-by")
    private BendableLongScore spendBy = POLICY;
    @ConstraintWeight("Change rounds")
    private BendableLongScore changeRounds = POLICY;
    @ConstraintWeight("Workload of those who stay")
    private BendableLongScore workloadOfThoseWhoStay = POLICY;
    @ConstraintWeight("Leadership share")
    private BendableLongScore leadershipShare = POLICY;
    @ConstraintWeight("Burden share")
    private BendableLongScore burdenShare = POLICY;
    @ConstraintWeight("Payback")
    private BendableLongScore payback = POLICY;
    @ConstraintWeight("Announcement windows")
    private BendableLongScore announcementWindows = soft(LAST);
    @ConstraintWeight("Just under a threshold")
    private BendableLongScore justUnderAThreshold = soft(LAST);
    @ConstraintWeight("Depth below cash floor")
    private BendableLongScore depthBelowCashFloor = soft(0);
    @ConstraintWeight("In-year shortfall")
    private BendableLongScore inYearShortfall = FIRST_SHORTFALL;
    @ConstraintWeight("Recurrent shortfall")
    private BendableLongScore recurrentShortfall = SECOND_SHORTFALL;
    @ConstraintWeight("Cost")
    private BendableLongScore cost = soft(LAST);

    /** For the solver, which fills the fields of a clone itself. */
    PlanningRuleWeights() {
    }

    /** The weights that {@code problem} asks for. */
    public PlanningRuleWeights(PlanningProblem problem) {
        neededMeasureFirst = weight(problem, PlanningRule.NEEDED_MEASURE_FIRST);
        limitedCapacity = weight(problem, PlanningRule.LIMITED_CAPACITY);
        budgetThatExists = weight(problem, PlanningRule.BUDGET_THAT_EXISTS);
        cashFloor = weight(problem, PlanningRule.CASH_FLOOR);
        contradictoryDecisions = weight(problem, PlanningRule.CONTRADICTORY_DECISIONS);
        assessedBeforeDecided = weight(problem, PlanningRule.ASSESSED_BEFORE_DECIDED);
        section114 = weight(problem, PlanningRule.SECTION_114);
        alternativesFirst = weight(problem, PlanningRule.ALTERNATIVES_FIRST);
        minimumLevelOfOtherServices = weight(problem, PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES);
        spendBy = weight(problem, PlanningRule.SPEND_BY);
        changeRounds = weight(problem, PlanningRule.CHANGE_ROUNDS);
        workloadOfThoseWhoStay = weight(problem, PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY);
        leadershipShare = weight(problem, PlanningRule.LEADERSHIP_SHARE);
        burdenShare = weight(problem, PlanningRule.BURDEN_SHARE);
        payback = weight(problem, PlanningRule.PAYBACK);
        announcementWindows = weight(problem, PlanningRule.ANNOUNCEMENT_WINDOWS);
        justUnderAThreshold = weight(problem, PlanningRule.JUST_UNDER_A_THRESHOLD);
        if (problem.target().recurrentFirst()) {
            recurrentShortfall = FIRST_SHORTFALL;
            inYearShortfall = SECOND_SHORTFALL;
        }
    }

    private static BendableLongScore weight(PlanningProblem problem, PlanningRule rule) {
        return problem.binds(rule) ? POLICY
                : BendableLongScore.ofSoft(PlanningPlan.HARD_LEVELS, PlanningPlan.SOFT_LEVELS, LAST,
                        problem.strengths().pencePerBasisPoint(rule));
    }

    private static BendableLongScore hard(int level) {
        return BendableLongScore.ofHard(PlanningPlan.HARD_LEVELS, PlanningPlan.SOFT_LEVELS, level, 1);
    }

    private static BendableLongScore soft(int level) {
        return BendableLongScore.ofSoft(PlanningPlan.HARD_LEVELS, PlanningPlan.SOFT_LEVELS, level, 1);
    }
}
