package org.evenkeel.planning.solving.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.rule.RuleSetting;
import org.jspecify.annotations.Nullable;

/** The rules a plan is judged by. The public name is seen by users, and settings are keyed by it. */
public enum PlanningRule {
    COLLECTIVE_CONSULTATION("Collective consultation", RuleClass.LAW,
            "Where many are dismissed from one establishment within the window the law counts by, everyone concerned is"
                    + " consulted for as long as that number asks, and nobody leaves earlier."),
    NOTICE_AFTER_CONSULTATION("Notice after consultation", RuleClass.LAW,
            "Nobody is given notice before the day after consultation has closed."),
    STATUTORY_MINIMUM_LEVEL("Statutory minimum level", RuleClass.LAW,
            "No statutory service falls below its minimum level in any month."),
    POSTS_THAT_CAN_BE_REMOVED("Posts that can be removed", RuleClass.LAW,
            "No more posts are removed from a group of like posts than can be removed from it."),
    EXCLUDING_MEASURES("Excluding measures", RuleClass.GIVEN,
            "Two measures that exclude each other are not both taken."),
    SAME_POSTS("Same posts", RuleClass.GIVEN,
            "Two measures that act on the same posts are not both taken."),
    DECIDED_TOGETHER("Decided together", RuleClass.GIVEN,
            "Two measures that are decided together are both taken or both left."),
    MUST_BE_TAKEN("Must be taken", RuleClass.GIVEN,
            "A measure that must be taken is taken."),
    PINS("Pins", RuleClass.GIVEN,
            "What a person has fixed stays as it is."),
    NEEDED_MEASURE_FIRST("Needed measure first", RuleClass.POLICY,
            "A measure that needs another starts only when that one is in effect.", PlanningPlace.MEASURE),
    LIMITED_CAPACITY("Limited capacity", RuleClass.POLICY,
            "No more of a limited resource is used than there is, with what investments add to it.",
            PlanningPlace.CAPACITY),
    BUDGET_THAT_EXISTS("Budget that exists", RuleClass.POLICY,
            "No more is saved from a budget than it holds.", PlanningPlace.BUDGET),
    CASH_FLOOR("Cash floor", RuleClass.POLICY,
            "Cash never falls below its floor, or, where doing nothing would break the floor, never below that."),
    CONTRADICTORY_DECISIONS("Contradictory decisions", RuleClass.POLICY,
            "No two measures act on one partner in opposite ways: one funds or extends it, another cuts, evicts or ends it.",
            PlanningPlace.PARTNER),
    ASSESSED_BEFORE_DECIDED("Assessed before decided", RuleClass.POLICY,
            "A measure that is taken has the equality and quality assessments it needs.", PlanningPlace.MEASURE),
    SECTION_114("Section 114", RuleClass.POLICY,
            "While a section 114 notice stops new spending, nothing starts a new commitment without an authorisation.",
            PlanningPlace.MEASURE),
    ALTERNATIVES_FIRST("Alternatives first", RuleClass.POLICY,
            "Nobody is made redundant from a group of like posts whose vacancies and agency posts are not used first.",
            PlanningPlace.POOL),
    MINIMUM_LEVEL_OF_OTHER_SERVICES("Minimum level of other services", RuleClass.POLICY,
            "No service that law does not require falls below its minimum level in any month.", PlanningPlace.SERVICE),
    SPEND_BY("Spend-by", RuleClass.POLICY,
            "No restricted money is left unspent at its date, when it would be lost.", PlanningPlace.FUNDING_SOURCE),
    CHANGE_ROUNDS("Change rounds", RuleClass.POLICY,
            "A team goes through few formal restructures in twelve months, and they lie well apart.", PlanningPlace.TEAM),
    WORKLOAD_OF_THOSE_WHO_STAY("Workload of those who stay", RuleClass.POLICY,
            "Those who stay in a team are left no more work than they can carry, unless work is stopped.", PlanningPlace.TEAM),
    LEADERSHIP_SHARE("Leadership share", RuleClass.POLICY,
            "Of senior pay at least the share is cut that is cut of all pay."),
    BURDEN_SHARE("Burden share", RuleClass.POLICY,
            "No team or grade loses more than a multiple of the share of pay that all lose.", PlanningPlace.TEAM),
    PAYBACK("Payback", RuleClass.POLICY,
            "A measure pays its one-off cost back by its full-year saving within a limit of months.", PlanningPlace.MEASURE),
    ANNOUNCEMENT_WINDOWS("Announcement windows", RuleClass.PREFERENCE,
            "No measure is first told of on a Friday, the eve of a day off, over Christmas, or on a closed day."),
    JUST_UNDER_A_THRESHOLD("Just under a threshold", RuleClass.PREFERENCE,
            "Dismissals that stay just below a number from which law asks for longer consultation are pointed out."),
    DEPTH_BELOW_CASH_FLOOR("Depth below cash floor", RuleClass.PREFERENCE,
            "Where cash cannot be kept above its floor, the deepest shortage is made as small as possible."),
    IN_YEAR_SHORTFALL("In-year shortfall", RuleClass.PREFERENCE,
            "The part of this year's target that the plan does not reach is made as small as possible."),
    RECURRENT_SHORTFALL("Recurrent shortfall", RuleClass.PREFERENCE,
            "The part of the recurrent target that the plan does not reach is made as small as possible."),
    COST("Cost", RuleClass.PREFERENCE,
            "The cost of the plan's consequences for people, services and partners is made as small as possible.");

    /** What plans are compared by. */
    private static final Set<PlanningRule> OBJECTIVES = EnumSet.of(DEPTH_BELOW_CASH_FLOOR, IN_YEAR_SHORTFALL,
            RECURRENT_SHORTFALL, COST);
    /** Policies that are weighed where nobody set them. */
    private static final Set<PlanningRule> USUALLY_SOFT = EnumSet.of(MINIMUM_LEVEL_OF_OTHER_SERVICES, SPEND_BY, CHANGE_ROUNDS,
            WORKLOAD_OF_THOSE_WHO_STAY, LEADERSHIP_SHARE, BURDEN_SHARE, PAYBACK);
    /** Policies that are hard for public bodies alone. */
    private static final Set<PlanningRule> HARD_FOR_PUBLIC_BODIES = EnumSet.of(ASSESSED_BEFORE_DECIDED);

    /** The rules that a plan may not break, save policies that a scenario weighs or sets aside. */
    public static final List<PlanningRule> HARD = Arrays.stream(values()).filter(PlanningRule::hard).toList();

    private final String publicName;
    private final RuleClass ruleClass;
    private final String meaning;
    private final @Nullable PlanningPlace place;

    PlanningRule(String publicName, RuleClass ruleClass, String meaning) {
        this(publicName, ruleClass, meaning, null);
    }

    PlanningRule(String publicName, RuleClass ruleClass, String meaning, @Nullable PlanningPlace place) {
        this.publicName = publicName;
        this.ruleClass = ruleClass;
        this.meaning = meaning;
        this.place = place;
    }

    /** The name users see. */
    public String publicName() {
        return publicName;
    }

    /** How far it binds. */
    public RuleClass ruleClass() {
        return ruleClass;
    }

    /** What it says, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Where it can be set aside by itself; null where only as a whole, or not at all. */
    public @Nullable PlanningPlace place() {
        return place;
    }

    /** Whether it is one of the figures that plans are compared by, which have no strength of their own. */
    public boolean objective() {
        return OBJECTIVES.contains(this);
    }

    /** Whether breaking it can make a plan illegal or against policy; a scenario may weigh a policy instead. */
    public boolean hard() {
        return ruleClass != RuleClass.PREFERENCE;
    }

    /** Whether a scenario may weigh it or set it aside: policies, and preferences that are not what plans are compared by. */
    public boolean mayBeOff() {
        return ruleClass == RuleClass.POLICY || (ruleClass == RuleClass.PREFERENCE && !objective());
    }

    /** How far it binds where nobody set it; null where it cannot be set. */
    public RuleSetting.@Nullable Strength usualStrength(boolean publicBody) {
        if (!mayBeOff()) {
            return null;
        }
        boolean soft = ruleClass == RuleClass.PREFERENCE || USUALLY_SOFT.contains(this)
                || (HARD_FOR_PUBLIC_BODIES.contains(this) && !publicBody);
        return soft ? RuleSetting.Strength.SOFT : RuleSetting.Strength.HARD;
    }

    /** The rule with this public name; empty where there is none. */
    public static Optional<PlanningRule> named(String publicName) {
        return Arrays.stream(values()).filter(rule -> rule.publicName.equals(publicName)).findFirst();
    }
}
