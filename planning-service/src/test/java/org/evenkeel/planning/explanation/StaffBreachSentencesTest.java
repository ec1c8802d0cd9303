package org.evenkeel.planning.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.solving.ChoiceBuilder;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.ledger.BreachSubject;
import org.evenkeel.planning.solving.ledger.BreachSubject.Kind;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.ledger.RuleBreach.Unit;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningSaving;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningStaffTeam;
import org.junit.jupiter.api.Test;

/** What a broken rule on those who go, stay, lead and hear of it says; within 25 words each. */
class StaffBreachSentencesTest {

    private static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2027);

    private static PlanningProblem problem() {
        ProblemBuilder builder = new ProblemBuilder();
        for (int measure = 0; measure < 5; measure++) {
            builder.measure(ChoiceBuilder.choice("full"));
        }
        builder.establishments.add(ProblemBuilder.establishment("Hall"));
        builder.staffTeams.add(new PlanningStaffTeam("T", "Park rangers", List.of(), 1_000));
        builder.staffGroups.add(new PlanningStaffGroup(PlanningStaffGroup.Kind.GRADE, "5", "grade 5"));
        return builder.build();
    }

    private static String sentence(PlanningRule rule, BreachSubject subject, Unit unit, long amount, long limit) {
        String sentence = new BreachSentences(problem(), YEAR).sentence(new RuleBreach(rule, subject,
                unit, amount, limit, 1, List.of(0, 1, 2, 3, 4)));
        assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(25);
        return sentence;
    }

    @Test
    void of_rounds_it_says_how_many_and_how_soon() {
        assertThat(sentence(PlanningRule.CHANGE_ROUNDS, new BreachSubject(Kind.TEAM, 0, 5), Unit.ROUNDS, 2, 1))
                .isEqualTo("Change rounds:"
                        + " Park rangers has 2 restructures within a year to Sep 2027, 1 allowed, by M0, M1, M2 and 2 more.");
        assertThat(sentence(PlanningRule.CHANGE_ROUNDS, new BreachSubject(Kind.TEAM, 0, 5), Unit.MONTHS_BETWEEN, 3, 6))
                .isEqualTo("Change rounds:"
                        + " Park rangers is restructured again in Sep 2027 after 3 months, not 6, by M0, M1, M2 and 2 more.");
    }

    @Test
    void of_workload_it_says_what_is_left_to_whom() {
        assertThat(sentence(PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY, new BreachSubject(Kind.TEAM, 0, 5), Unit.HUNDREDTHS_OF_FTE,
                1_000, 990))
                .isEqualTo("Workload of those who stay: Park rangers in Sep 2027 has 10.0 FTE of work, 9.9 allowed,"
                        + " by M0, M1, M2 and 2 more.");
    }

    @Test
    void of_shares_it_says_who_loses_what() {
        assertThat(sentence(PlanningRule.LEADERSHIP_SHARE, new BreachSubject(Kind.ORGANISATION, 0, null), Unit.PAY_MILLIONTHS,
                12_000, 34_600))
                .isEqualTo("Leadership share: 1.2 % of senior pay is cut where 3.5 % of all pay is, by M0, M1, M2 and 2 more.");
        assertThat(sentence(PlanningRule.BURDEN_SHARE, new BreachSubject(Kind.STAFF_GROUP, 0, null), Unit.PAY_MILLIONTHS,
                120_000, 80_000))
                .isEqualTo("Burden share: grade 5 loses 12.0 % of its pay where 8.0 % is allowed, by M0, M1, M2 and 2 more.");
    }

    @Test
    void of_payback_it_says_how_long() {
        assertThat(
                sentence(PlanningRule.PAYBACK, new BreachSubject(Kind.MEASURE, 0, null), Unit.MONTH_HUNDREDTHS, 3_650, 2_400))
                .isEqualTo("Payback: M0 pays back in 36.5 months where 24.0 months is allowed.");
        assertThat(sentence(PlanningRule.PAYBACK, new BreachSubject(Kind.MEASURE, 0, null), Unit.MONTH_HUNDREDTHS,
                PlanningSaving.NEVER, 2_400))
                .isEqualTo("Payback: M0 pays back never where 24.0 months is allowed.");
    }

    @Test
    void of_news_it_names_the_day_that_would_suit() {
        assertThat(sentence(PlanningRule.ANNOUNCEMENT_WINDOWS, new BreachSubject(Kind.MEASURE, 0, null), Unit.EPOCH_DAY,
                LocalDate.of(2027, 10, 1).toEpochDay(), LocalDate.of(2027, 10, 4).toEpochDay()))
                .isEqualTo("Announcement windows: M0 is first told of on Friday 1 Oct 2027; Monday 4 Oct 2027 would suit.");
    }

    @Test
    void of_a_number_just_below_it_says_what_law_counts_from() {
        assertThat(sentence(PlanningRule.JUST_UNDER_A_THRESHOLD, new BreachSubject(Kind.ESTABLISHMENT, 0, null),
                Unit.DISMISSALS, 19, 20))
                .isEqualTo(
                        "Just under a threshold: Hall dismisses 19 within 90 days; law asks more from 20, by M0, M1, M2 and 2 more.");
    }
}
