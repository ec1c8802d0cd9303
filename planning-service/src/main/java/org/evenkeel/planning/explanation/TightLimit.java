package org.evenkeel.planning.explanation;

import java.util.Locale;

import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.ProblemVariant;

/**
 * A limit that a plan comes close to.
 *
 * @param index of the pool, budget or capacity
 * @param limit the largest that there is of it in a month, or in total
 * @param share of it that the plan uses
 */
record TightLimit(PlanningRule rule, int index, long limit, double share) {

    private static final long TENTH = 10;
    private static final long ONE_POST = 100;
    private static final long HUNDRED_THOUSAND_POUNDS = 10_000_000;
    private static final double HUNDREDTHS = 100.0;
    private static final String PENCE = "pence";

    /** How much more of it is tried: £100,000, a post, or a tenth. */
    long more(PlanningProblem problem) {
        return switch (rule) {
            case POSTS_THAT_CAN_BE_REMOVED -> Math.max(ONE_POST, limit / TENTH);
            case BUDGET_THAT_EXISTS -> HUNDRED_THOUSAND_POUNDS;
            default -> unit(problem).equals(PENCE) ? HUNDRED_THOUSAND_POUNDS : Math.max(1, limit / TENTH);
        };
    }

    PlanningProblem with(PlanningProblem problem, long more) {
        ProblemVariant variant = ProblemVariant.of(problem);
        return switch (rule) {
            case POSTS_THAT_CAN_BE_REMOVED -> variant.pool(index, more).build();
            case BUDGET_THAT_EXISTS -> variant.budget(index, more).build();
            default -> variant.capacity(index, more).build();
        };
    }

    String reference(PlanningProblem problem) {
        return switch (rule) {
            case POSTS_THAT_CAN_BE_REMOVED -> problem.pools().get(index).reference();
            case BUDGET_THAT_EXISTS -> problem.budgets().get(index).reference();
            default -> problem.capacities().get(index).reference();
        };
    }

    String name(PlanningProblem problem) {
        return switch (rule) {
            case POSTS_THAT_CAN_BE_REMOVED -> problem.pools().get(index).name();
            case BUDGET_THAT_EXISTS -> problem.budgets().get(index).name();
            default -> problem.capacities().get(index).name();
        };
    }

    String unit(PlanningProblem problem) {
        return switch (rule) {
            case POSTS_THAT_CAN_BE_REMOVED -> "hundredths of FTE";
            case BUDGET_THAT_EXISTS -> PENCE;
            default -> problem.capacities().get(index).unit();
        };
    }

    /** "£100,000", "2.5 days", "3 points of change". */
    String amount(PlanningProblem problem, long more) {
        return switch (unit(problem)) {
            case PENCE -> Pounds.of(more);
            case "hundredths of FTE" -> String.format(Locale.UK, "%.1f FTE", more / HUNDREDTHS);
            case "hundredths of a day" -> String.format(Locale.UK, "%.1f days", more / HUNDREDTHS);
            default -> String.format(Locale.UK, "%,d %s", more, unit(problem));
        };
    }
}
