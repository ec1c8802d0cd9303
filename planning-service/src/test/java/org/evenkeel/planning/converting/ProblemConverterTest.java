package org.evenkeel.planning.converting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.ForecastMonth;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.scenario.Pin;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.testing.Organisations;
import org.junit.jupiter.api.Test;

/** What users gave, as the solver sees it. */
class ProblemConverterTest {

    private static final long ODD = 1_234_567;

    private static PlanningProblem problem(Scenario scenario, List<ForecastMonth> forecast, Measure... measures) {
        OrganisationDocument document = Organisations.with(forecast, measures);
        RecoveryPrices none = new RecoveryPrices("none", Map.of(), Map.of(), Map.of(), 0, Map.of(), Map.of());
        return new ProblemConverter(Organisations.LAW).convert(new Question(document, scenario, DefaultParameters.load(),
                Organisations.choices(document), none, Map.of("officers", 1_000L), Circumstances.UNKNOWN));
    }

    private static PlanningProblem problem(Scenario scenario, Measure... measures) {
        return problem(scenario, List.of(), measures);
    }

    private static List<PlanningChoice> taken(PlanningMeasureFact measure) {
        return measure.choices().stream().filter(PlanningChoice::taken).toList();
    }

    @Test
    void a_years_months_add_up_to_its_saving_to_the_penny() {
        PlanningProblem problem = problem(Organisations.scenario(null, true),
                Organisations.measure("A", "carers", ODD, "0", 0));
        assertThat(taken(problem.measures().get(0))).hasSize(12).allSatisfy(choice -> {
            long months = choice.saving().byMonthPence().stream().filter(month -> month.subject() < 12)
                    .mapToLong(PlanningAmount::amount).sum();
            long nextYear = choice.saving().byMonthPence().stream().filter(month -> month.subject() >= 12)
                    .mapToLong(PlanningAmount::amount).sum();
            assertThat(months).isEqualTo(choice.saving().inYearPence());
            assertThat(nextYear).isEqualTo(choice.saving().recurrentPence());
        });
    }

    @Test
    void what_does_not_return_or_is_not_expected_does_not_count() {
        Measure measure = Organisations.measure("A", "carers", 10_000_000, "0", 0);
        // 60 % of the service is ring-fenced, of which a quarter returns: 55 % counts
        assertThat(taken(problem(Organisations.scenario(null, false), measure).measures().get(0)).get(0).saving()
                .recurrentPence()).isEqualTo(5_500_000);
        // an idea is delivered one time in ten
        assertThat(taken(problem(Organisations.scenario(null, true), measure).measures().get(0)).get(0).saving()
                .recurrentPence()).isEqualTo(550_000);
    }

    @Test
    void shares_are_rounded_so_that_parts_add_up() {
        assertThat(CountedShare.counted(List.of(1L, 1L, 1L, -1L, 1L), new BigDecimal("0.5")))
                .containsExactly(1L, 0L, 1L, -1L, 1L);
        List<Long> amounts = new ArrayList<>();
        for (long i = 0; i < 100; i++) {
            amounts.add(i * i - 700);
        }
        BigDecimal third = new BigDecimal("0.333");
        long sum = amounts.stream().mapToLong(Long::longValue).sum();
        assertThat(CountedShare.counted(amounts, third).stream().mapToLong(Long::longValue).sum())
                .isEqualTo(CountedShare.counted(sum, third));
    }

    @Test
    void pins_leave_what_a_person_left_open() {
        Measure[] measures = { Organisations.measure("A", "parks", ODD, "0", 0),
                Organisations.measure("B", "parks", ODD, "0", 0),
                Organisations.measure("C", "parks", ODD, "0", 0) };
        List<PlanningMeasureFact> pinned = problem(Organisations.scenario(null, false,
                new Pin("A", Pin.Decision.TAKEN, "full", 3, null), new Pin("B", Pin.Decision.NOT_TAKEN, null, null, null)),
                measures).measures();
        assertThat(pinned.get(0).range()).extracting(PlanningChoice::id).containsExactly("A/full/3/INDIVIDUAL");
        assertThat(pinned.get(1).range()).extracting(PlanningChoice::id).containsExactly("B/not-taken");
        assertThat(pinned.get(2).range()).hasSize(13);
    }

    @Test
    void what_an_investment_adds_is_halved_once_pressure_has_started() {
        Measure training = Organisations.measure("A", "parks", ODD, "0", 41);
        List<PlanningChoice> choices = taken(
                problem(Organisations.scenario(LocalDate.of(2027, 7, 1), false), training).measures().get(0));
        assertThat(choices).hasSize(12).allSatisfy(choice -> {
            int month = choice.timing().startMonth();
            assertThat(choice.effects().capacityGains())
                    .containsExactly(new PlanningMonthly(0, month, month < 3 ? 41 : 20));
        });
        assertThat(taken(problem(Organisations.scenario(null, false), training).measures().get(0)))
                .allSatisfy(choice -> assertThat(choice.effects().capacityGains().get(0).amount()).isEqualTo(41));
    }

    @Test
    void cash_is_judged_from_the_years_first_month_until_the_forecast_has_a_gap() {
        Measure measure = Organisations.measure("A", "parks", ODD, "0", 0);
        assertThat(problem(Organisations.scenario(null, false),
                List.of(month("2027-03", 5), month("2027-04", 7), month("2027-05", -2), month("2027-07", 1)), measure)
                .cashFloor()
                .doNothingPence()).containsExactly(1_000_007L, 1_000_005L);
        assertThat(problem(Organisations.scenario(null, false), List.of(month("2027-06", 7)), measure).cashFloor()).isNull();
    }

    private static ForecastMonth month(String month, long netPence) {
        return new ForecastMonth(YearMonth.parse(month), 1_000 + netPence, 1_000, 0, null);
    }
}
