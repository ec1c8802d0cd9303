package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** How many measures help and harm each partner: every pair of two that act in opposite ways is a clash. */
final class PartnerAccount implements Account {

    private static final PlanningRule RULE = PlanningRule.CONTRADICTORY_DECISIONS;

    private final LedgerChoices choices;
    private final boolean[] waived;
    private final int[] helping;
    private final int[] harming;
    private final int[] both;
    private long clashes;

    PartnerAccount(PlanningProblem problem, LedgerChoices choices) {
        this.choices = choices;
        int partners = problem.duties().partners().size();
        waived = new boolean[partners];
        for (int partner = 0; partner < partners; partner++) {
            waived[partner] = problem.waived(RULE, partner);
        }
        helping = new int[partners];
        harming = new int[partners];
        both = new int[partners];
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(RULE);
    }

    @Override
    public void add(PlanningChoice choice) {
        book(choice, 1);
    }

    @Override
    public void remove(PlanningChoice choice) {
        book(choice, -1);
    }

    private void book(PlanningChoice choice, int sign) {
        List<Integer> helped = choice.duties().helped();
        for (int partner : helped) {
            clashes -= clashesAt(partner);
            helping[partner] += sign;
            both[partner] += choice.duties().harmed().contains(partner) ? sign : 0;
            clashes += clashesAt(partner);
        }
        for (int partner : choice.duties().harmed()) {
            clashes -= clashesAt(partner);
            harming[partner] += sign;
            clashes += clashesAt(partner);
        }
    }

    /** Pairs of two measures; one that acts both ways is no pair with itself, and two of these are one pair. */
    private long clashesAt(int partner) {
        long ofBoth = both[partner];
        return waived[partner] ? 0
                : (long) helping[partner] * harming[partner] - ofBoth - ofBoth * (ofBoth - 1) / 2;
    }

    @Override
    public long amount(PlanningRule rule) {
        return clashes * Penalty.WHOLE;
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        for (int index = 0; index < helping.length; index++) {
            long here = clashesAt(index);
            if (here > 0) {
                Integer partner = index;
                breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.PARTNER, index),
                        RuleBreach.Unit.CLASHES, here, 0, here * Penalty.WHOLE, choices.measuresWith(choice -> choice
                                .duties().helped().contains(partner) || choice.duties().harmed().contains(partner))));
            }
        }
    }
}
