package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningService;
import org.evenkeel.planning.solving.model.PlanningWaiver;

/** What a plan breaks of the policies about partners, assessments, commitments, alternatives, services and funds. */
final class OracleDuties {

    private final PlanningProblem problem;
    private final List<PlanningChoice> plan;

    OracleDuties(PlanningProblem problem, List<PlanningChoice> plan) {
        this.problem = problem;
        this.plan = plan;
    }

    long contradictions() {
        long pairs = 0;
        for (int partner = 0; partner < problem.duties().partners().size(); partner++) {
            for (int one = 0; one < plan.size(); one++) {
                for (int other = one + 1; other < plan.size(); other++) {
                    boolean opposite = (helps(one, partner) && harms(other, partner))
                            || (harms(one, partner) && helps(other, partner));
                    pairs += opposite && !waived(PlanningRule.CONTRADICTORY_DECISIONS, partner) ? 1 : 0;
                }
            }
        }
        return 10_000 * pairs;
    }

    private boolean helps(int measure, Integer partner) {
        return plan.get(measure).duties().helped().contains(partner);
    }

    private boolean harms(int measure, Integer partner) {
        return plan.get(measure).duties().harmed().contains(partner);
    }

    long assessments() {
        return plan.stream().filter(choice -> !waived(PlanningRule.ASSESSED_BEFORE_DECIDED, choice.measure()))
                .mapToLong(choice -> 10_000L * choice.duties().assessmentsMissing()).sum();
    }

    long commitments() {
        return 10_000 * plan.stream().filter(choice -> choice.duties().unauthorised()
                && !waived(PlanningRule.SECTION_114, choice.measure())).count();
    }

    long alternatives() {
        long points = 0;
        for (int pool = 0; pool < problem.duties().alternativesFte().size(); pool++) {
            long dismissed = sum(plan.stream().flatMap(choice -> choice.duties().compulsoryFte().stream()).toList(), pool);
            long used = sum(plan.stream().flatMap(choice -> choice.duties().alternativesFte().stream()).toList(), pool);
            long there = problem.duties().alternativesFte().get(pool);
            if (dismissed > 0 && used < there && !waived(PlanningRule.ALTERNATIVES_FIRST, pool)) {
                points += points(there - used, Math.max(100, there));
            }
        }
        return points;
    }

    long otherServices() {
        long points = 0;
        for (int index = 0; index < problem.services().size(); index++) {
            PlanningService service = problem.services().get(index);
            boolean bound = !service.statutory() && !waived(PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES, index);
            for (int month = 0; bound && month < problem.months(); month++) {
                long level = service.plannedLevel();
                for (PlanningChoice choice : plan) {
                    for (PlanningLevelLoss loss : choice.effects().levelLosses()) {
                        level -= loss.service() == index && loss.fromMonth() <= month ? loss.basisPoints() : 0;
                    }
                }
                points += points(Math.min(service.plannedLevel(), service.minimumLevel()) - level,
                        Math.max(1, service.minimumLevel()));
            }
        }
        return points;
    }

    long unspent() {
        long points = 0;
        for (int fund = 0; fund < problem.duties().funds().size(); fund++) {
            List<PlanningAmount> left = new ArrayList<>();
            plan.forEach(choice -> left.addAll(choice.duties().unspentPence()));
            points += waived(PlanningRule.SPEND_BY, fund) ? 0
                    : points(sum(left, fund), problem.duties().funds().get(fund).duePence());
        }
        return points;
    }

    private boolean waived(PlanningRule rule, int place) {
        return problem.strengths().waivers().contains(new PlanningWaiver(rule, place));
    }

    private static long sum(List<PlanningAmount> amounts, int subject) {
        return amounts.stream().filter(amount -> amount.subject() == subject).mapToLong(PlanningAmount::amount).sum();
    }

    private static long points(long excess, long scale) {
        return excess <= 0 ? 0 : (excess * 10_000 + scale - 1) / scale;
    }
}
