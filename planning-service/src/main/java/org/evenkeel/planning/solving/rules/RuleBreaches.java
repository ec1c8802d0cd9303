package org.evenkeel.planning.solving.rules;

import java.util.List;

import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** Why a rule counts against a plan: every place where it is broken. */
public record RuleBreaches(List<RuleBreach> breaches) implements ConstraintJustification {

    public RuleBreaches {
        breaches = List.copyOf(breaches);
    }
}
