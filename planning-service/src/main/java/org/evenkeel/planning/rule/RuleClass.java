package org.evenkeel.planning.rule;

/** How far a rule binds. */
public enum RuleClass {
    /** Never broken: no switch, no override. */
    LAW,
    /** Follows from what the organisation stated about its own measures, or from what a person fixed; never broken. */
    GIVEN,
    /** Broken only by a named person with a reason. */
    POLICY,
    /** Weighed, and explained when broken. */
    PREFERENCE
}
