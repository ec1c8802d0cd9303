package org.evenkeel.planning.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.solving.ChoiceBuilder;
import org.evenkeel.planning.solving.ProblemBuilder;
import org.evenkeel.planning.solving.ledger.BreachSubject;
import org.evenkeel.planning.solving.ledger.RuleBreach;
import org.evenkeel.planning.solving.ledger.RuleBreach.Unit;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaches and money as they are read. */
class BreachSentencesTest {

    private static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2027);
    private static final PlanningProblem PROBLEM = new ProblemBuilder().measure(ChoiceBuilder.choice("full"))
            .measure(ChoiceBuilder.choice("full")).measure(ChoiceBuilder.choice("full")).measure(ChoiceBuilder.choice("full"))
            .measure(ChoiceBuilder.choice("full")).build();

    private static String sentence(Unit unit, long amount, long limit, Integer... measures) {
        return new BreachSentences(PROBLEM, YEAR).sentence(new RuleBreach(PlanningRule.LIMITED_CAPACITY,
                new BreachSubject(BreachSubject.Kind.ORGANISATION, 0, 5), unit, amount, limit, 1, List.of(measures)));
    }

    @Test
    void money_is_told_in_whole_pounds() {
        assertThat(sentence(Unit.PENCE, 10_600_000, -9_000_050, 0, 1)).isEqualTo(
                "Limited capacity: the organisation in Sep 2027 has £106,000 where −£90,001 is allowed, by M0, M1.");
    }

    @Test
    void posts_and_levels_are_told_to_a_tenth() {
        assertThat(sentence(Unit.HUNDREDTHS_OF_FTE, 1_250, 1_000)).contains("has 12.5 FTE where 10.0 FTE is allowed.");
        assertThat(sentence(Unit.LEVEL_BASIS_POINTS, 6_540, 7_000)).contains("has 65.4 % where 70.0 % is allowed.");
    }

    @Test
    void days_are_told_by_date_with_months_of_three_letters() {
        assertThat(sentence(Unit.EPOCH_DAY, LocalDate.of(2027, 9, 3).toEpochDay(), LocalDate.of(2027, 10, 1).toEpochDay()))
                .contains("has 3 Sep 2027 where 1 Oct 2027 is allowed.");
    }

    @Test
    void bands_months_measures_and_capacities_are_counted_from_one() {
        assertThat(sentence(Unit.BAND, 0, 1)).contains("has consultation band 1 where consultation band 2 is allowed.");
        assertThat(sentence(Unit.MONTH, 2, 3)).contains("has month 3 where month 4 is allowed.");
        assertThat(sentence(Unit.MEASURES, 2, 1)).contains("has 2 measures where 1 measure is allowed.");
        assertThat(sentence(Unit.CAPACITY_UNIT, 12_000, 1_000)).contains("has 12,000 where 1,000 is allowed.");
    }

    @Test
    void of_many_measures_three_are_named() {
        String sentence = sentence(Unit.PENCE, 1_000_000_000_000L, 900_000_000_000L, 0, 1, 2, 3, 4);
        assertThat(sentence).endsWith(", by M0, M1, M2 and 2 more.");
        assertThat(sentence.split("\\s+").length).isLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | £0
            49 | £0
            50 | £1
            -49 | £0
            -50 | −£1
            123456 | £1,235
            -123456789 | −£1,234,568
            """)
    void pounds_are_whole_and_half_a_pound_goes_away_from_zero(long pence, String read) {
        assertThat(Pounds.of(pence)).isEqualTo(read);
    }

    @Test
    void every_month_has_three_letters_and_its_year() {
        assertThat(MonthNames.of(YEAR, 0)).isEqualTo("Apr 2027");
        assertThat(MonthNames.of(YEAR, 2)).isEqualTo("Jun 2027");
        assertThat(MonthNames.of(YEAR, 5)).isEqualTo("Sep 2027");
        assertThat(MonthNames.of(YEAR, 11)).isEqualTo("Mar 2028");
    }
}
