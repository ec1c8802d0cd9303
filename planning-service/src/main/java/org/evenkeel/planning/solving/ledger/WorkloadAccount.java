package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStaffTeam;
import org.evenkeel.planning.solving.model.PlanningWorkload;

/**
 * The work of each team against those who stay in it, month by month; a team is judged by its worst month. Work that nobody is
 * left to do and that is not stopped counts like any other.
 */
final class WorkloadAccount implements Account {

    private static final int PER_CENT = 100;

    private final PlanningProblem problem;
    private final LedgerChoices choices;
    private final List<PlanningStaffTeam> teams;
    private final int most;
    private final long[][] gone;
    private final long[][] stopped;
    private final long[] penalties;
    private long penalty;

    WorkloadAccount(PlanningProblem problem, LedgerChoices choices) {
        this.problem = problem;
        this.choices = choices;
        teams = problem.staff().teams();
        most = problem.staff().thresholds().mostWorkloadPercent();
        gone = new long[teams.size()][problem.months()];
        stopped = new long[teams.size()][problem.months()];
        penalties = new long[teams.size()];
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY);
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
        for (PlanningWorkload change : choice.effects().staff().workloads()) {
            int team = change.team();
            for (int month = change.fromMonth(); month < problem.months(); month++) {
                gone[team][month] += sign * change.gone();
                stopped[team][month] += sign * change.stopped();
            }
            long now = pointsOf(team, worst(team));
            penalty += now - penalties[team];
            penalties[team] = now;
        }
    }

    /** Work in hundredths of an FTE that is above the limit, times 100; 0 or below where it is within. */
    private long excess(int team, int month) {
        return PER_CENT * work(team, month) - most * stay(team, month);
    }

    private long work(int team, int month) {
        return teams.get(team).fte() - stopped[team][month];
    }

    private long stay(int team, int month) {
        return teams.get(team).fte() - gone[team][month];
    }

    private int worst(int team) {
        int worst = 0;
        for (int month = 1; month < problem.months(); month++) {
            worst = excess(team, month) > excess(team, worst) ? month : worst;
        }
        return worst;
    }

    private long pointsOf(int team, int month) {
        return problem.waived(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY, team) ? 0
                : Penalty.of(excess(team, month), Math.max(1, most * teams.get(team).fte()));
    }

    @Override
    public long amount(PlanningRule rule) {
        return penalty;
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        for (int team = 0; team < penalties.length; team++) {
            if (penalties[team] > 0) {
                int month = worst(team);
                breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.TEAM, team, month),
                        RuleBreach.Unit.HUNDREDTHS_OF_FTE, work(team, month), most * stay(team, month) / PER_CENT,
                        penalties[team], measuresTaking(team, month)));
            }
        }
    }

    private List<Integer> measuresTaking(int team, int month) {
        return choices.measuresWith(choice -> choice.effects().staff().workloads().stream().anyMatch(change -> change
                .team() == team && change.fromMonth() <= month
                && PER_CENT * -change.stopped() + most * change.gone() > 0));
    }
}
