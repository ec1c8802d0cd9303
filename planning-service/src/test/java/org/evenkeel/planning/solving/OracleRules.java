package org.evenkeel.planning.solving;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.rule.RuleClass;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultation;
import org.evenkeel.planning.solving.model.PlanningConsultationDuty;
import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningEstablishment;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningService;
import org.evenkeel.planning.solving.model.PlanningWaiver;

/** The hard half of the oracle. */
final class OracleRules {

    private final PlanningProblem problem;
    private final List<PlanningChoice> plan;
    private final List<Long> cash;
    private final OracleDuties duties;

    OracleRules(PlanningProblem problem, List<PlanningChoice> plan, List<Long> cash) {
        this.problem = problem;
        this.plan = plan;
        this.cash = cash;
        this.duties = new OracleDuties(problem, plan);
    }

    private static long points(long excess, long scale) {
        return excess <= 0 ? 0 : (excess * 10_000 + scale - 1) / scale;
    }

    long law() {
        long sum = 0;
        for (int establishment = 0; establishment < problem.establishments().size(); establishment++) {
            sum += consultation(establishment);
        }
        for (PlanningChoice choice : plan) {
            PlanningConsultation consultation = choice.timing().consultation();
            if (consultation != null && consultation.noticeDay() <= consultation.closesDay()) {
                sum += 10_000 * (consultation.closesDay() + 1 - consultation.noticeDay());
            }
            var fact = problem.measures().get(choice.measure());
            sum += fact.mustBeTaken() && !choice.taken() ? 10_000 : 0;
            sum += fact.pinnedTo().isEmpty() || fact.pinnedTo().contains(choice.id()) ? 0 : 10_000;
        }
        for (int service = 0; service < problem.services().size(); service++) {
            PlanningService fact = problem.services().get(service);
            for (int month = 0; fact.statutory() && month < problem.months(); month++) {
                long least = Math.min(fact.minimumLevel(), fact.plannedLevel());
                sum += points(least - (fact.plannedLevel() - loss(service, month)), Math.max(1, fact.minimumLevel()));
            }
        }
        for (int pool = 0; pool < problem.pools().size(); pool++) {
            long limit = problem.pools().get(pool).removableFte();
            sum += points(sum(plan.stream().flatMap(choice -> choice.effects().removedFte().stream()).toList(), pool)
                    - limit, Math.max(limit, 100));
        }
        return sum + relations();
    }

    private long relations() {
        long sum = 0;
        for (PlanningRelation relation : problem.relations()) {
            boolean one = plan.get(relation.measure()).taken();
            boolean other = plan.get(relation.other()).taken();
            sum += switch (relation.kind()) {
                case EXCLUDES, SAME_POSTS -> one && other ? 10_000 : 0;
                case DECIDED_TOGETHER -> one == other ? 0 : 10_000;
                case NEEDS, OVERLAPS -> 0;
            };
        }
        return sum;
    }

    private long consultation(int establishment) {
        if (!problem.establishments().get(establishment).separateProposals()) {
            return consultation(establishment, plan);
        }
        return plan.stream().mapToLong(choice -> consultation(establishment, List.of(choice))).sum();
    }

    private long consultation(int establishment, List<PlanningChoice> proposal) {
        Set<Long> days = new TreeSet<>();
        for (PlanningChoice choice : proposal) {
            for (PlanningDismissal dismissal : choice.effects().dismissals()) {
                if (dismissal.establishment() == establishment) {
                    days.add(dismissal.day());
                }
            }
        }
        long sum = 0;
        for (long day : days) {
            sum += window(establishment, day, proposal);
        }
        return sum;
    }

    private long window(int establishment, long day, List<PlanningChoice> proposal) {
        var fact = problem.establishments().get(establishment);
        long number = 0;
        Set<PlanningChoice> concerned = new HashSet<>();
        for (PlanningChoice choice : proposal) {
            for (PlanningDismissal dismissal : choice.effects().dismissals()) {
                if (dismissal.establishment() == establishment && dismissal.day() >= day
                        && dismissal.day() < day + fact.windowDays()) {
                    number += dismissal.employees();
                    concerned.add(choice);
                }
            }
        }
        return judged(fact, day, number, concerned);
    }

    private static long judged(
            PlanningEstablishment fact, long day, long number, Set<PlanningChoice> concerned) {
        ConsultationBand band = ConsultationBand.INDIVIDUAL;
        int minimum = 0;
        for (PlanningConsultationDuty duty : fact.duties()) {
            if (number >= duty.fromEmployees()) {
                band = duty.band();
                minimum = duty.minimumDays();
            }
        }
        if (minimum == 0) {
            return 0;
        }
        long sum = 0;
        long opens = Long.MIN_VALUE;
        for (PlanningChoice choice : concerned) {
            sum += choice.timing().consultation().band().compareTo(band) < 0 ? 10_000 : 0;
            opens = Math.max(opens, choice.timing().consultation().opensDay());
        }
        return sum + points(opens + minimum - day, minimum);
    }

    /** What the plan breaks by of every policy that is hard here. */
    long policy() {
        return Arrays.stream(PlanningRule.values())
                .filter(rule -> rule.ruleClass() == RuleClass.POLICY && problem.binds(rule)).mapToLong(this::policy).sum();
    }

    /** What rules that are weighed here take, in pence. */
    long weighed() {
        return Arrays.stream(PlanningRule.values()).filter(rule -> problem.strengths().pencePerBasisPoint(rule) > 0)
                .mapToLong(rule -> policy(rule) * problem.strengths().pencePerBasisPoint(rule)).sum();
    }

    private boolean waived(PlanningRule rule, int place) {
        return problem.strengths().waivers().contains(new PlanningWaiver(rule, place));
    }

    private long policy(PlanningRule rule) {
        return switch (rule) {
            case NEEDED_MEASURE_FIRST -> needs();
            case LIMITED_CAPACITY -> IntStream.range(0, problem.capacities().size())
                    .filter(one -> !waived(rule, one)).mapToLong(this::capacity).sum();
            case BUDGET_THAT_EXISTS -> IntStream.range(0, problem.budgets().size())
                    .filter(one -> !waived(rule, one)).mapToLong(this::budget).sum();
            case CASH_FLOOR -> cashFloor();
            case CONTRADICTORY_DECISIONS -> duties.contradictions();
            case ASSESSED_BEFORE_DECIDED -> duties.assessments();
            case SECTION_114 -> duties.commitments();
            case ALTERNATIVES_FIRST -> duties.alternatives();
            case MINIMUM_LEVEL_OF_OTHER_SERVICES -> duties.otherServices();
            case SPEND_BY -> duties.unspent();
            default -> new OracleStaff(problem, plan).points(rule);
        };
    }

    private long budget(int budget) {
        long limit = problem.budgets().get(budget).grossPence();
        return points(sum(plan.stream().flatMap(choice -> choice.saving().grossRecurrentPence().stream()).toList(), budget)
                - limit, Math.max(limit, 100));
    }

    private long cashFloor() {
        long sum = 0;
        for (int month = 0; problem.cashFloor() != null && month < cash.size(); month++) {
            long floor = problem.cashFloor().floorPence();
            long limit = Math.min(floor, problem.cashFloor().doNothingPence().get(month));
            sum += points(limit - cash.get(month), Math.max(100, Math.abs(floor)));
        }
        return sum;
    }

    private long needs() {
        long sum = 0;
        for (PlanningRelation relation : problem.relations()) {
            PlanningChoice one = plan.get(relation.measure());
            PlanningChoice other = plan.get(relation.other());
            if (relation.kind() == PlanningRelation.Kind.NEEDS && one.taken()
                    && !waived(PlanningRule.NEEDED_MEASURE_FIRST, relation.measure())) {
                sum += other.taken() ? points(other.timing().effectMonth() - one.timing().startMonth(), 12) : 10_000;
            }
        }
        return sum;
    }

    private long capacity(int index) {
        var capacity = problem.capacities().get(index);
        long points = 0;
        for (int cell = 0; cell < capacity.amounts().size(); cell++) {
            long used = 0;
            for (PlanningChoice choice : plan) {
                for (PlanningMonthly use : choice.effects().capacityUses()) {
                    used += use.subject() == index && (!capacity.byMonth() || use.month() == cell) ? use.amount() : 0;
                }
                for (PlanningMonthly gain : choice.effects().capacityGains()) {
                    used -= gain.subject() == index && (!capacity.byMonth() || gain.month() == cell) ? gain.amount() : 0;
                }
            }
            points += points(used - capacity.amounts().get(cell), Math.max(1, capacity.amounts().get(cell)));
        }
        return points;
    }

    private long loss(int service, int month) {
        long sum = 0;
        for (PlanningChoice choice : plan) {
            for (PlanningLevelLoss loss : choice.effects().levelLosses()) {
                sum += loss.service() == service && loss.fromMonth() <= month ? loss.basisPoints() : 0;
            }
        }
        return sum;
    }

    private static long sum(List<PlanningAmount> amounts, int subject) {
        return amounts.stream().filter(amount -> amount.subject() == subject).mapToLong(PlanningAmount::amount).sum();
    }
}
