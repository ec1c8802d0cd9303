package org.evenkeel.planning.solving.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRound;
import org.evenkeel.planning.solving.model.PlanningRule;

/** The formal restructures of each team, those before the plan among them. */
final class RoundsAccount implements Account {

    private final PlanningProblem problem;
    private final LedgerChoices choices;
    private final TeamRounds[] teams;
    private long penalty;

    RoundsAccount(PlanningProblem problem, LedgerChoices choices) {
        this.problem = problem;
        this.choices = choices;
        teams = new TeamRounds[problem.staff().teams().size()];
        int first = problem.measures().stream().flatMap(measure -> measure.choices().stream())
                .flatMap(choice -> choice.effects().staff().rounds().stream()).mapToInt(PlanningRound::month).min().orElse(0);
        for (int team = 0; team < teams.length; team++) {
            teams[team] = new TeamRounds(problem.staff().teams().get(team).pastRounds(), problem.staff().thresholds(),
                    Math.min(0, first), problem.months());
        }
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(PlanningRule.CHANGE_ROUNDS);
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
        for (PlanningRound round : choice.effects().staff().rounds()) {
            if (!problem.waived(PlanningRule.CHANGE_ROUNDS, round.team())) {
                TeamRounds team = teams[round.team()];
                penalty -= team.penalty();
                team.book(round.month(), sign);
                penalty += team.penalty();
            }
        }
    }

    @Override
    public long amount(PlanningRule rule) {
        return penalty;
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        for (int index = 0; index < teams.length; index++) {
            int team = index;
            teams[team].judge(found -> breaches.accept(new RuleBreach(rule,
                    BreachSubject.of(BreachSubject.Kind.TEAM, team, found.until()), found.unit(), found.amount(),
                    found.limit(), found.points(), measuresRestructuring(team, found.from(), found.until()))));
        }
    }

    private List<Integer> measuresRestructuring(int team, int from, int until) {
        return choices.measuresWith(choice -> choice.effects().staff().rounds().stream()
                .anyMatch(round -> round.team() == team && round.month() >= from && round.month() <= until));
    }
}
