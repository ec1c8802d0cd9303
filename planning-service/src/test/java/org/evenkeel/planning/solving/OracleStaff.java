package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultationDuty;
import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRound;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningThresholds;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.evenkeel.planning.solving.model.PlanningWorkload;

/** The oracle of rules on those who go, stay, lead and are told. */
final class OracleStaff {

    private final PlanningProblem problem;
    private final List<PlanningChoice> plan;
    private final PlanningThresholds thresholds;

    OracleStaff(PlanningProblem problem, List<PlanningChoice> plan) {
        this.problem = problem;
        this.plan = plan;
        this.thresholds = problem.staff().thresholds();
    }

    long points(PlanningRule rule) {
        return switch (rule) {
            case CHANGE_ROUNDS -> teams(rule).mapToLong(this::rounds).sum();
            case WORKLOAD_OF_THOSE_WHO_STAY -> teams(rule).mapToLong(this::workload).sum();
            case LEADERSHIP_SHARE -> problem.staff().seniorPay()
                    ? up(pay().mapToLong(cut -> cut[0] - cut[1]).sum() / 100.0)
                    : 0;
            case BURDEN_SHARE -> IntStream.range(0, problem.staff().groups().size())
                    .filter(group -> !(problem.staff().groups().get(group).kind() == PlanningStaffGroup.Kind.TEAM
                            && waived(rule, group)))
                    .mapToLong(this::burden).sum();
            case PAYBACK -> plan.stream().filter(choice -> !waived(rule, choice.measure()))
                    .mapToLong(choice -> up((choice.saving().paybackHundredths() - 100.0 * thresholds.mostPaybackMonths())
                            * 100 / thresholds.mostPaybackMonths()))
                    .sum();
            case ANNOUNCEMENT_WINDOWS -> 100 * plan.stream().filter(choice -> choice.effects().staff().news() != null).count();
            case JUST_UNDER_A_THRESHOLD -> 100L * IntStream.range(0, problem.establishments().size()).map(this::nearWindows)
                    .sum();
            default -> throw new IllegalArgumentException(rule + " has no definition here");
        };
    }

    private static long up(double points) {
        return points <= 0 ? 0 : (long) Math.ceil(points - 1e-9);
    }

    private boolean waived(PlanningRule rule, int place) {
        return problem.strengths().waivers().contains(new PlanningWaiver(rule, place));
    }

    private IntStream teams(PlanningRule rule) {
        return IntStream.range(0, problem.staff().teams().size()).filter(team -> !waived(rule, team));
    }

    private long rounds(int team) {
        Set<Integer> planned = new TreeSet<>();
        plan.forEach(choice -> choice.effects().staff().rounds().stream().filter(round -> round.team() == team)
                .map(PlanningRound::month).forEach(planned::add));
        if (planned.isEmpty()) {
            return 0;
        }
        TreeSet<Integer> all = new TreeSet<>(problem.staff().teams().get(team).pastRounds());
        all.addAll(planned);
        long sum = 0;
        for (int month : all) {
            Set<Integer> year = all.subSet(month, month + 12);
            long before = year.stream().filter(one -> !planned.contains(one)).count();
            long excess = year.size() - Math.max(thresholds.mostRounds(), before);
            sum += up(10_000.0 * excess / thresholds.mostRounds());
            Integer last = all.lower(month);
            if (last != null && (planned.contains(month) || planned.contains(last))) {
                int least = thresholds.monthsBetweenRounds();
                sum += up(10_000.0 * (least - (month - last)) / Math.max(1, least));
            }
        }
        return sum;
    }

    private long workload(int team) {
        double worst = 0;
        long fte = problem.staff().teams().get(team).fte();
        for (int month = 0; month < problem.months(); month++) {
            long stay = fte;
            long work = fte;
            for (PlanningChoice choice : plan) {
                for (PlanningWorkload change : choice.effects().staff().workloads()) {
                    if (change.team() == team && change.fromMonth() <= month) {
                        stay -= change.gone();
                        work -= change.stopped();
                    }
                }
            }
            double most = thresholds.mostWorkloadPercent() / 100.0;
            worst = Math.max(worst, (work - most * stay) * 10_000 / (most * fte));
        }
        return up(worst);
    }

    private java.util.stream.Stream<long[]> pay() {
        return plan.stream().map(choice -> new long[] { choice.effects().staff().pay().whole(),
                choice.effects().staff().pay().senior() });
    }

    private long burden(int group) {
        long own = plan.stream().flatMap(choice -> choice.effects().staff().pay().groups().stream())
                .filter(cut -> cut.subject() == group).mapToLong(PlanningAmount::amount).sum();
        long allowedPercent = thresholds.mostBurdenPercent() * pay().mapToLong(cut -> cut[0]).sum();
        return up((100 * own - allowedPercent) / 10_000.0);
    }

    private int nearWindows(int establishment) {
        List<PlanningDismissal> dismissals = new ArrayList<>();
        plan.forEach(choice -> choice.effects().dismissals().stream()
                .filter(dismissal -> dismissal.establishment() == establishment).forEach(dismissals::add));
        int days = problem.establishments().get(establishment).windowDays();
        TreeSet<Long> starts = new TreeSet<>();
        dismissals.forEach(dismissal -> starts.add(dismissal.day()));
        int near = 0;
        long reached = Long.MIN_VALUE;
        for (long start : starts) {
            long last = starts.floor(start + days - 1);
            if (last > reached) {
                reached = last;
                long number = dismissals.stream()
                        .filter(dismissal -> dismissal.day() >= start && dismissal.day() < start + days)
                        .mapToLong(PlanningDismissal::employees).sum();
                near += isNear(establishment, number) ? 1 : 0;
            }
        }
        return near;
    }

    private boolean isNear(int establishment, long number) {
        return problem.establishments().get(establishment).duties().stream()
                .mapToInt(PlanningConsultationDuty::fromEmployees)
                .anyMatch(from -> number < from && 100 * (from - number) <= thresholds.justUnderPercent() * from);
    }
}
