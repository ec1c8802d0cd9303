package org.evenkeel.planning.solving.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningService;

/** How far each service falls in each month, what law and policy say to that, and what it costs (part d). */
final class LevelAccount implements Account {

    private final PlanningProblem problem;
    private final WeightedPrices prices;
    private final LedgerChoices choices;
    private final long[][] losses;
    private final long[] penalties;
    private final long[] pence;
    private long statutoryPenalty;
    private long otherPenalty;
    private long totalPence;

    LevelAccount(PlanningProblem problem, WeightedPrices prices, LedgerChoices choices) {
        this.problem = problem;
        this.prices = prices;
        this.choices = choices;
        losses = new long[problem.services().size()][problem.months()];
        penalties = new long[losses.length];
        pence = new long[losses.length];
    }

    /** The largest fall from the planned level that its minimum allows, basis points. */
    static long allowedLoss(PlanningService service) {
        return Math.max(0, service.plannedLevel() - service.minimumLevel());
    }

    @Override
    public List<PlanningRule> rules() {
        return List.of(PlanningRule.STATUTORY_MINIMUM_LEVEL, PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES);
    }

    @Override
    public void add(PlanningChoice choice) {
        book(choice, 1);
    }

    @Override
    public void remove(PlanningChoice choice) {
        book(choice, -1);
    }

    @Override
    public long amount(PlanningRule rule) {
        return rule == PlanningRule.STATUTORY_MINIMUM_LEVEL ? statutoryPenalty : otherPenalty;
    }

    private static PlanningRule ruleOf(PlanningService service) {
        return service.statutory() ? PlanningRule.STATUTORY_MINIMUM_LEVEL : PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES;
    }

    /** Whether a rule holds the service to its minimum: law always, policy unless a person set it aside there. */
    private boolean judged(int index) {
        return problem.services().get(index).statutory()
                || !problem.waived(PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES, index);
    }

    long pence() {
        return totalPence;
    }

    private void book(PlanningChoice choice, int sign) {
        for (PlanningLevelLoss loss : choice.effects().levelLosses()) {
            long[] byMonth = losses[loss.service()];
            for (int month = loss.fromMonth(); month < byMonth.length; month++) {
                byMonth[month] += (long) sign * loss.basisPoints();
            }
            assess(loss.service());
        }
    }

    private void assess(int index) {
        PlanningService service = problem.services().get(index);
        long breach = 0;
        for (int month = 0; judged(index) && month < problem.months(); month++) {
            breach += penaltyOf(service, losses[index][month]);
        }
        statutoryPenalty += service.statutory() ? breach - penalties[index] : 0;
        otherPenalty += service.statutory() ? 0 : breach - penalties[index];
        penalties[index] = breach;
        long cost = prices.serviceLevelPence(index, Arrays.stream(losses[index]).filter(loss -> loss > 0).sum());
        totalPence += cost - pence[index];
        pence[index] = cost;
    }

    private static long penaltyOf(PlanningService service, long loss) {
        return Penalty.of(loss - allowedLoss(service), Math.max(1, service.minimumLevel()));
    }

    @Override
    public void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        for (int index = 0; index < losses.length; index++) {
            PlanningService service = problem.services().get(index);
            boolean told = ruleOf(service) == rule && judged(index);
            for (int month = 0; told && month < problem.months(); month++) {
                long loss = losses[index][month];
                if (loss > allowedLoss(service)) {
                    breaches.accept(new RuleBreach(rule, BreachSubject.of(BreachSubject.Kind.SERVICE, index, month),
                            RuleBreach.Unit.LEVEL_BASIS_POINTS, service.plannedLevel() - loss,
                            service.plannedLevel() - allowedLoss(service), penaltyOf(service, loss),
                            measuresLowering(index, month)));
                }
            }
        }
    }

    private List<Integer> measuresLowering(int service, int month) {
        return choices.measuresWith(choice -> choice.effects().levelLosses().stream().anyMatch(
                loss -> loss.service() == service && loss.fromMonth() <= month && loss.basisPoints() > 0));
    }
}
