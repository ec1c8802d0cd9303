package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

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

    private final Draft draft;
    private final PlanningProblem problem;
    private final RuleRows held;

    StaffRows(Draft draft) {
        this.draft = draft;
        this.problem = draft.problem();
        this.held = new RuleRows(draft);
    }

    void add() {
        addAlone(PlanningRule.PAYBACK);
        addAlone(PlanningRule.ANNOUNCEMENT_WINDOWS);
        if (problem.counts(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY)) {
            strains().forEach((team, terms) -> {
                if (!problem.waived(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY, team)) {
                    addWorkload(team, terms);
                }
            });
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

    private void addWorkload(int team, List<Term> terms) {
        int most = problem.staff().thresholds().mostWorkloadPercent();
        long fte = problem.staff().teams().get(team).fte();
        long spare = (most - PER_CENT) * fte;
        List<LinearRow> rows = new ArrayList<>();
        long worst = 0;
        for (int month : terms.stream().map(Term::month).collect(Collectors.toCollection(TreeSet::new))) {
            List<Term> then = terms.stream().filter(term -> term.month <= month).toList();
            worst = Math.max(worst, mostTogether(then) - spare);
            LinearRow row = LinearRow.atMost(spare);
            then.forEach(term -> row.add(term.variable, term.amount));
            rows.add(row);
        }
        if (worst > 0) {
            held.hold(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY, rows, worst, Math.max(1, most * fte));
        }
    }

    /** What the choice of a variable does to one subject from a month on. */
    private record Term(int variable, int measure, int month, long amount) {
    }

    /** Strain by team, in the order of variables. */
    private Map<Integer, List<Term>> strains() {
        int most = problem.staff().thresholds().mostWorkloadPercent();
        Map<Integer, List<Term>> strains = new TreeMap<>();
        for (int variable = 0; variable < draft.choices().size(); variable++) {
            PlanningChoice choice = draft.choices().get(variable);
            for (PlanningWorkload change : choice.effects().staff().workloads()) {
                strains.computeIfAbsent(change.team(), any -> new ArrayList<>()).add(new Term(variable, choice.measure(),
                        change.fromMonth(), most * change.gone() - PER_CENT * change.stopped()));
            }
        }
        return strains;
    }

    /** Cuts of pay by group, in the order of variables. */
    private Map<Integer, List<Term>> cuts() {
        Map<Integer, List<Term>> cuts = new TreeMap<>();
        for (int variable = 0; variable < draft.choices().size(); variable++) {
            PlanningChoice choice = draft.choices().get(variable);
            for (PlanningAmount cut : choice.effects().staff().pay().groups()) {
                cuts.computeIfAbsent(cut.subject(), any -> new ArrayList<>())
                        .add(new Term(variable, choice.measure(), 0, PER_CENT * cut.amount()));
            }
        }
        return cuts;
    }

    /** The largest term of each measure, 0 at least, added up; one choice has one term at most. */
    private static long mostTogether(List<Term> terms) {
        Map<Integer, Long> largest = new HashMap<>();
        terms.forEach(term -> largest.merge(term.measure, Math.max(0, term.amount), Math::max));
        return largest.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One variable for what all bear, so that the row of a group holds its own choices alone. */
    private void addBurden() {
        ToLongFunction<PlanningChoice> pay = choice -> choice.effects().staff().pay().whole();
        int whole = draft.model().variable(draft.mostTogether(pay));
        draft.model().row(draft.addChoices(LinearRow.atMost(0), choice -> -pay.applyAsLong(choice)).add(whole, 1));
        cuts().forEach((group, terms) -> {
            boolean team = problem.staff().groups().get(group).kind() == PlanningStaffGroup.Kind.TEAM;
            if (!(team && problem.waived(PlanningRule.BURDEN_SHARE, group))) {
                LinearRow row = LinearRow.atMost(0);
                terms.forEach(term -> row.add(term.variable, term.amount));
                row.add(whole, -problem.staff().thresholds().mostBurdenPercent());
                held.hold(PlanningRule.BURDEN_SHARE, List.of(row), mostTogether(terms), PER_CENT * PlanningPayCut.WHOLE);
            }
        });
    }

    private void hold(PlanningRule rule, long limit, ToLongFunction<PlanningChoice> figure, long scale) {
        long worst = draft.mostTogether(figure) - limit;
        if (worst > 0) {
            held.hold(rule, List.of(draft.addChoices(LinearRow.atMost(limit), figure)), worst, scale);
        }
    }
}
