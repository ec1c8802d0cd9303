package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningRule;

/** A part of the books that one or more rules read. */
interface Account {

    /** The rules read from it. */
    List<PlanningRule> rules();

    /** Adds a choice that has just joined the plan. */
    void add(PlanningChoice choice);

    /** Takes out a choice that is about to leave the plan. */
    void remove(PlanningChoice choice);

    /** How much the plan breaks {@code rule} by, in score points; 0 where it is kept. */
    long amount(PlanningRule rule);

    /** Each place where the plan breaks {@code rule}. */
    void explain(PlanningRule rule, Consumer<RuleBreach> breaches);
}
