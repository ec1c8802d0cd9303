package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

import org.evenkeel.planning.solving.ledger.ChoicePolicy;
import org.evenkeel.planning.solving.ledger.WeightedPrices;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningPayCut;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningWorkload;

/** The rows of what is left to those who stay, of who bears the cut, and what is said to choices alone. */
final class StaffRows {

    private static final int PER_CENT = 100;
    private static final long BASIS_POINTS = 10_000;

    private final Draft draft;
    private final PlanningProblem problem;

    StaffRows(Draft draft) {
        this.draft = draft;
        this.problem = draft.problem();
    }

    void add() {
        addAlone(PlanningRule.PAYBACK);
        addAlone(PlanningRule.ANNOUNCEMENT_WINDOWS);
        for (int team = 0; team < problem.staff().teams().size(); team++) {
            boolean held = problem.counts(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY)
                    && !problem.waived(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY, team);
            if (held) {
                addWorkload(team);
            }
        }
        if (problem.counts(PlanningRule.LEADERSHIP_SHARE) && problem.staff().seniorPay()) {
            hold(PlanningRule.LEADERSHIP_SHARE, 0, choice -> choice.effects().staff().pay().whole()
                    - choice.effects().staff().pay().senior(), PlanningPayCut.WHOLE);
        }
        if (problem.counts(PlanningRule.BURDEN_SHARE) && !problem.staff().groups().isEmpty()) {
            addBurden();
        }
    }

    /** A rule that choices keep or break by themselves. */
    private void addAlone(PlanningRule rule) {
        if (problem.binds(rule)) {
            draft.model().limit(draft.addChoices(LinearRow.atMost(0),
                    choice -> ChoicePolicy.points(problem, rule, choice) > 0 ? 1 : 0));
            return;
        }
        long pence = problem.strengths().pencePerBasisPoint(rule);
        for (int variable = 0; pence > 0 && variable < draft.choices().size(); variable++) {
            long points = ChoicePolicy.points(problem, rule, draft.choices().get(variable));
            draft.addCost(variable, points * pence * WeightedPrices.RATE_SCALE);
        }
    }

    private void addWorkload(int team) {
        int most = problem.staff().thresholds().mostWorkloadPercent();
        long fte = problem.staff().teams().get(team).fte();
        TreeSet<Integer> months = new TreeSet<>();
        for (PlanningChoice choice : draft.choices()) {
            for (PlanningWorkload change : choice.effects().staff().workloads()) {
                if (change.team() == team) {
                    months.add(change.fromMonth());
                }
            }
        }
        List<LinearRow> rows = new ArrayList<>();
        long worst = 0;
        long spare = (most - PER_CENT) * fte;
        for (int month : months) {
            ToLongFunction<PlanningChoice> strain = choice -> strain(choice, team, month, most);
            rows.add(draft.addChoices(LinearRow.atMost(spare), strain));
            worst = Math.max(worst, draft.mostTogether(strain) - spare);
        }
        if (worst > 0) {
            hold(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY, rows, worst, Math.max(1, most * fte));
        }
    }

    private static long strain(PlanningChoice choice, int team, int month, int most) {
        long sum = 0;
        for (PlanningWorkload change : choice.effects().staff().workloads()) {
            sum += change.team() == team && change.fromMonth() <= month
                    ? most * change.gone() - PER_CENT * change.stopped()
                    : 0;
        }
        return sum;
    }

    /** One variable for what all bear, so that the row of a group holds its own choices alone. */
    private void addBurden() {
        ToLongFunction<PlanningChoice> pay = choice -> choice.effects().staff().pay().whole();
        int whole = draft.model().variable(draft.mostTogether(pay));
        draft.model().row(draft.addChoices(LinearRow.atMost(0), choice -> -pay.applyAsLong(choice)).add(whole, 1));
        for (int index = 0; index < problem.staff().groups().size(); index++) {
            int group = index;
            boolean team = problem.staff().groups().get(index).kind() == PlanningStaffGroup.Kind.TEAM;
            long most = PER_CENT * draft.mostTogether(choice -> cut(choice, group));
            if (most > 0 && !(team && problem.waived(PlanningRule.BURDEN_SHARE, index))) {
                LinearRow row = draft.addChoices(LinearRow.atMost(0), choice -> PER_CENT * cut(choice, group));
                row.add(whole, -problem.staff().thresholds().mostBurdenPercent());
                hold(PlanningRule.BURDEN_SHARE, List.of(row), most, PER_CENT * PlanningPayCut.WHOLE);
            }
        }
    }

    private static long cut(PlanningChoice choice, int group) {
        for (PlanningAmount amount : choice.effects().staff().pay().groups()) {
            if (amount.subject() == group) {
                return amount.amount();
            }
        }
        return 0;
    }

    private void hold(PlanningRule rule, long limit, ToLongFunction<PlanningChoice> figure, long scale) {
        long worst = draft.mostTogether(figure) - limit;
        if (worst > 0) {
            hold(rule, List.of(draft.addChoices(LinearRow.atMost(limit), figure)), worst, scale);
        }
    }

    /** Hard rows as they are; those of a rule that is weighed share a variable for what is beyond, at its weight. */
    private void hold(PlanningRule rule, List<LinearRow> rows, long worst, long scale) {
        if (problem.binds(rule)) {
            rows.forEach(draft.model()::row);
            return;
        }
        int beyond = draft.model().variable(worst);
        draft.addCost(beyond, Math.floorDiv(
                problem.strengths().pencePerBasisPoint(rule) * BASIS_POINTS * WeightedPrices.RATE_SCALE, scale));
        rows.forEach(row -> draft.model().row(row.add(beyond, -1)));
    }
}
