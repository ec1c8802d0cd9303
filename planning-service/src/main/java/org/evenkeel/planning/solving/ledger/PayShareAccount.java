package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningPayCut;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStaff;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;

/**
 * Who bears the cut of pay. The limits move with the plan, so what is beyond them counts in basis points of the pay bill that
 * it
 * is a share of.
 */
final class PayShareAccount implements Account {

    private static final int PER_CENT = 100;

    private final PlanningProblem problem;
    private final PlanningStaff staff;
    private final LedgerChoices choices;
    private final long[] groups;
    private final boolean[] waived;
    private long whole;
    private long senior;

    PayShareAccount(PlanningProblem problem, LedgerChoices choices) {
        this.problem = problem;
        this.staff = problem.staff();
        this.choices = choices;
        groups = new long[staff.groups().size()];
        waived = new boolean[groups.length];
        for (int group = 0; group < groups.length; group++) {
            waived[group] = waived(group);
        }
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(PlanningRule.LEADERSHIP_SHARE, PlanningRule.BURDEN_SHARE);
    }

    @Override
    public void add(PlanningChoice choice) {
        book(choice.effects().staff().pay(), 1);
    }

    @Override
    public void remove(PlanningChoice choice) {
        book(choice.effects().staff().pay(), -1);
    }

    private void book(PlanningPayCut cut, int sign) {
        whole += sign * cut.whole();
        senior += sign * cut.senior();
        for (PlanningAmount group : cut.groups()) {
            groups[group.subject()] += sign * group.amount();
        }
    }

    @Override
    public long amount(PlanningRule rule) {
        if (rule == PlanningRule.LEADERSHIP_SHARE) {
            return leadershipPoints();
        }
        long sum = 0;
        for (int group = 0; group < groups.length; group++) {
            sum += burdenPoints(group);
        }
        return sum;
    }

    private long leadershipPoints() {
        return staff.seniorPay() ? Penalty.of(whole - senior, PlanningPayCut.WHOLE) : 0;
    }

    private long burdenPoints(int group) {
        return waived[group] ? 0
                : Penalty.of(PER_CENT * groups[group] - staff.thresholds().mostBurdenPercent() * whole,
                        PER_CENT * PlanningPayCut.WHOLE);
    }

    private boolean waived(int group) {
        return staff.groups().get(group).kind() == PlanningStaffGroup.Kind.TEAM
                && problem.waived(PlanningRule.BURDEN_SHARE, group);
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        if (rule == PlanningRule.BURDEN_SHARE) {
            explainBurden(breaches);
        } else if (leadershipPoints() > 0) {
            breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.ORGANISATION, 0),
                    RuleBreach.Unit.PAY_MILLIONTHS, senior, whole, leadershipPoints(),
                    choices.measuresWith(choice -> choice.effects().staff().pay().whole() > choice.effects().staff().pay()
                            .senior())));
        }
    }

    private void explainBurden(Consumer<RuleBreach> breaches) {
        for (int index = 0; index < groups.length; index++) {
            int group = index;
            if (burdenPoints(group) > 0) {
                breaches.accept(new RuleBreach(PlanningRule.BURDEN_SHARE,
                        BreachSubject.of(BreachSubject.Kind.STAFF_GROUP, group), RuleBreach.Unit.PAY_MILLIONTHS,
                        groups[group], staff.thresholds().mostBurdenPercent() * whole / PER_CENT, burdenPoints(group),
                        choices.measuresWith(choice -> choice.effects().staff().pay().groups().stream()
                                .anyMatch(cut -> cut.subject() == group))));
            }
        }
    }
}
