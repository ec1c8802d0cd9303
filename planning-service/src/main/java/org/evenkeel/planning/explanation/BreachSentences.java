package org.evenkeel.planning.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.solving.ledger.BreachSubject;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** Says where a plan breaks a rule: the rule, the place, what there is and what is allowed. */
public final class BreachSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int MOST_NAMED = 3;
    private static final double HUNDREDTHS = 100.0;

    private final PlanningProblem problem;
    private final FinancialYear year;
    private final StaffBreachSentences staff;

    public BreachSentences(PlanningProblem problem, FinancialYear year) {
        this.problem = problem;
        this.year = year;
        this.staff = new StaffBreachSentences(problem, year);
    }

    /** For example: "Budget that exists: Libraries has £106,000 where £90,000 is allowed, by LIB-1 and LIB-2." */
    public String sentence(RuleBreach breach) {
        return "%s: %s".formatted(breach.rule().publicName(), told(breach));
    }

    private String told(RuleBreach breach) {
        String place = place(breach.subject());
        String by = by(breach.measures());
        return switch (breach.rule()) {
            case CONTRADICTORY_DECISIONS -> "some measures help %s while others harm it%s.".formatted(place, by);
            case ASSESSED_BEFORE_DECIDED -> "%s lacks %d of the assessments it needs.".formatted(place, breach.amount());
            case SECTION_114 -> "%s starts a new commitment before the council has met, and nobody has authorised it."
                    .formatted(place);
            case ALTERNATIVES_FIRST -> "people are made redundant from %s while %s of its vacancies and agency are unused%s."
                    .formatted(place, amount(breach, breach.limit() - breach.amount()), by);
            case SPEND_BY ->
                "%s of %s is unspent at its date and lost%s.".formatted(amount(breach, breach.amount()), place, by);
            default -> staff.sentence(breach, place, by).orElseGet(() -> allowed(breach));
        };
    }

    private String allowed(RuleBreach breach) {
        return "%s%s has %s where %s is allowed%s.".formatted(place(breach.subject()),
                month(breach.subject()), amount(breach, breach.amount()), amount(breach, breach.limit()),
                by(breach.measures()));
    }

    private String place(BreachSubject subject) {
        int index = subject.index();
        return switch (subject.kind()) {
            case MEASURE -> problem.measures().get(index).reference();
            case RELATION -> "the relation of " + problem.measures().get(problem.relations().get(index).measure()).reference()
                    + " and " + problem.measures().get(problem.relations().get(index).other()).reference();
            case ESTABLISHMENT -> problem.establishments().get(index).name();
            case POOL -> problem.pools().get(index).name();
            case SERVICE -> problem.services().get(index).name();
            case BUDGET -> problem.budgets().get(index).name();
            case CAPACITY -> problem.capacities().get(index).name();
            case TEAM -> problem.staff().teams().get(index).name();
            case STAFF_GROUP -> problem.staff().groups().get(index).name();
            case PARTNER -> problem.duties().partners().get(index).name();
            case FUND -> problem.duties().funds().get(index).name();
            case ORGANISATION -> "the organisation";
        };
    }

    private String month(BreachSubject subject) {
        return subject.month() == null ? "" : " in " + MonthNames.of(year, subject.month());
    }

    private static String amount(RuleBreach breach, long amount) {
        return switch (breach.unit()) {
            case PENCE -> Pounds.of(amount);
            case HUNDREDTHS_OF_FTE -> String.format(Locale.UK, "%.1f FTE", amount / HUNDREDTHS);
            case LEVEL_BASIS_POINTS -> String.format(Locale.UK, "%.1f %%", amount / HUNDREDTHS);
            case EPOCH_DAY -> DAY.format(LocalDate.ofEpochDay(amount));
            case BAND -> "consultation band " + (amount + 1);
            case MONTH -> "month " + (amount + 1);
            case MEASURES -> amount + (amount == 1 ? " measure" : " measures");
            case CLASHES, ASSESSMENTS, COMMITMENTS -> String.valueOf(amount);
            case CAPACITY_UNIT -> String.format(Locale.UK, "%,d", amount);
            case ROUNDS -> amount + (amount == 1 ? " restructure" : " restructures");
            case MONTHS_BETWEEN -> amount + (amount == 1 ? " month" : " months");
            case PAY_MILLIONTHS -> StaffBreachSentences.share(amount);
            case MONTH_HUNDREDTHS -> StaffBreachSentences.months(amount);
            case DISMISSALS -> amount + (amount == 1 ? " dismissal" : " dismissals");
        };
    }

    private String by(List<Integer> measures) {
        if (measures.isEmpty()) {
            return "";
        }
        String named = measures.stream().limit(MOST_NAMED).map(index -> problem.measures().get(index).reference())
                .collect(Collectors.joining(", "));
        int more = measures.size() - MOST_NAMED;
        return ", by " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
