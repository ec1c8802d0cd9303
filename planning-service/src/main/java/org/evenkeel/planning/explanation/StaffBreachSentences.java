package org.evenkeel.planning.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.solving.ledger.BreachSubject;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningSaving;

/** What broken rules on those who go, stay, lead and hear of it first say. */
final class StaffBreachSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM yyyy", Locale.ENGLISH);
    private static final double HUNDREDTHS = 100.0;
    private static final double PER_CENT_OF_MILLION = 10_000.0;

    private final PlanningProblem problem;
    private final FinancialYear year;

    StaffBreachSentences(PlanningProblem problem, FinancialYear year) {
        this.problem = problem;
        this.year = year;
    }

    /**
     * Empty for a rule that is not among them.
     *
     * @param by the measures that bring it about, or nothing
     */
    Optional<String> sentence(RuleBreach breach, String place, String by) {
        boolean namesItsMeasure = breach.subject().kind() == BreachSubject.Kind.MEASURE;
        return clause(breach, place).map(clause -> clause + (namesItsMeasure ? "" : by) + ".");
    }

    private Optional<String> clause(RuleBreach breach, String place) {
        return Optional.ofNullable(switch (breach.rule()) {
            case CHANGE_ROUNDS -> rounds(breach, place);
            case WORKLOAD_OF_THOSE_WHO_STAY -> "%s in %s has %s of work, %s allowed".formatted(place,
                    MonthNames.of(year, breach.subject().month() == null ? 0 : breach.subject().month()),
                    fte(breach.amount()) + " FTE", fte(breach.limit()));
            case LEADERSHIP_SHARE -> "%s of senior pay is cut where %s of all pay is".formatted(share(breach.amount()),
                    share(breach.limit()));
            case BURDEN_SHARE -> "%s loses %s of its pay where %s is allowed".formatted(place, share(breach.amount()),
                    share(breach.limit()));
            case PAYBACK -> "%s pays back %s where %s is allowed".formatted(place,
                    breach.amount() >= PlanningSaving.NEVER ? "never" : "in " + months(breach.amount()),
                    months(breach.limit()));
            case ANNOUNCEMENT_WINDOWS -> "%s is first told of on %s; %s would suit".formatted(place, day(breach.amount()),
                    day(breach.limit()));
            case JUST_UNDER_A_THRESHOLD -> "%s dismisses %d within %d days; law asks more from %d".formatted(place,
                    breach.amount(), problem.establishments().get(breach.subject().index()).windowDays(), breach.limit());
            default -> null;
        });
    }

    private String rounds(RuleBreach breach, String place) {
        String last = MonthNames.of(year, breach.subject().month() == null ? 0 : breach.subject().month());
        return breach.unit() == RuleBreach.Unit.MONTHS_BETWEEN
                ? "%s is restructured again in %s after %d months, not %d".formatted(place, last,
                        breach.amount(), breach.limit())
                : "%s has %d restructures within a year to %s, %d allowed".formatted(place, breach.amount(),
                        last, breach.limit());
    }

    static String fte(long hundredths) {
        return String.format(Locale.UK, "%.1f", hundredths / HUNDREDTHS);
    }

    static String share(long millionths) {
        return String.format(Locale.UK, "%.1f %%", millionths / PER_CENT_OF_MILLION);
    }

    static String months(long hundredths) {
        return String.format(Locale.UK, "%.1f months", hundredths / HUNDREDTHS);
    }

    private static String day(long epochDay) {
        return DAY.format(LocalDate.ofEpochDay(epochDay));
    }
}
