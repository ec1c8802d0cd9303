package org.evenkeel.planning.converting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.converting.SharesOrganisation.option;
import static org.evenkeel.planning.converting.SharesOrganisation.posts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.CapacityUnit;
import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningCapacity;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningNews;
import org.evenkeel.planning.solving.model.PlanningPayCut;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRound;
import org.evenkeel.planning.solving.model.PlanningSaving;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningThresholds;
import org.evenkeel.planning.solving.model.PlanningWorkload;
import org.junit.jupiter.api.Test;

/** What rules on fair shares read, from what users gave. */
class StaffConverterTest {

    private final SharesOrganisation organisation = new SharesOrganisation();

    private PlanningChoice only(int startMonth) {
        return organisation.choice(organisation.problem(), 0, startMonth);
    }

    @Test
    void a_choice_restructures_the_teams_whose_people_go_in_the_month_it_begins() {
        organisation.rounds.add(LocalDate.of(2026, 11, 20));
        organisation.rounds.add(LocalDate.of(2026, 11, 3));
        organisation.measure("A", MeasureKind.STAFFING, "parks", option(
                List.of(posts("rangers", "1", "0", "1"), posts("wardens", "0", "0", "0"), posts("desk", "0", "1", "0")),
                List.of(), List.of(), List.of()));
        assertThat(only(3).effects().staff().rounds()).containsExactly(new PlanningRound(0, 3), new PlanningRound(2, 3));
        assertThat(organisation.problem().staff().teams().get(0).pastRounds()).containsExactly(-5);
    }

    @Test
    void a_vacant_post_is_no_round_and_new_terms_are() {
        organisation.measure("A", MeasureKind.VACANCY, "parks",
                option(List.of(posts("rangers", "1", "0", "0")), List.of(), List.of(), List.of()));
        organisation.measure("B", MeasureKind.TRANSFER, "parks", option(List.of(), List.of(), List.of(), List.of()));
        PlanningProblem problem = organisation.problem();
        assertThat(organisation.choice(problem, 0, 2).effects().staff().rounds()).isEmpty();
        assertThat(organisation.choice(problem, 1, 2).effects().staff().rounds())
                .containsExactly(new PlanningRound(0, 2), new PlanningRound(1, 2));
    }

    @Test
    void work_that_stops_is_taken_off_the_teams_that_people_go_from() {
        // parks has the work of 16 FTE: 10 rangers, a volunteer, 5 wardens; a tenth of it stops
        organisation.measure("A", MeasureKind.STAFFING, "parks", option(List.of(posts("rangers", "1", "0", "2")),
                List.of(new ServiceEffect("parks", 1_000, 500, null)), List.of(), List.of()));
        PlanningChoice choice = only(0);
        int from = choice.effects().staff().workloads().get(0).fromMonth();
        assertThat(from).isPositive();
        assertThat(choice.effects().staff().workloads()).containsExactly(new PlanningWorkload(0, from, 200, 160));
        assertThat(organisation.problem().staff().teams().get(0).fte()).isEqualTo(1_100);
    }

    @Test
    void work_that_moves_comes_to_the_teams_it_moves_to() {
        organisation.measure("A", MeasureKind.DEMAND, "parks", option(List.of(),
                List.of(new ServiceEffect("parks", 0, 2_500, "desk")), List.of(), List.of()));
        assertThat(only(0).effects().staff().workloads()).containsExactlyInAnyOrder(new PlanningWorkload(0, 0, 0, 275),
                new PlanningWorkload(1, 0, 0, 125), new PlanningWorkload(2, 0, 0, -400));
    }

    @Test
    void pay_is_cut_in_shares_of_what_is_paid_to_those_in_post() {
        organisation.measure("A", MeasureKind.STAFFING, "parks", option(
                List.of(posts("rangers", "2", "1", "1"), posts("heads", "0", "0", "1")), List.of(), List.of(), List.of()));
        PlanningPayCut cut = only(0).effects().staff().pay();
        // 3 of 21, 1 of 2 heads; 2 of 10 rangers, who alone are of grade 5
        assertThat(cut.whole()).isEqualTo(142_857);
        assertThat(cut.senior()).isEqualTo(500_000);
        assertThat(organisation.problem().staff().groups()).extracting(PlanningStaffGroup::name).containsExactly("rangers",
                "wardens", "desk", "heads", "grade 4", "grade 5");
        assertThat(cut.groups()).containsExactly(new PlanningAmount(0, 200_000), new PlanningAmount(3, 500_000),
                new PlanningAmount(5, 200_000));
        assertThat(organisation.problem().staff().seniorPay()).isTrue();
    }

    @Test
    void a_cost_is_paid_back_by_months_of_the_full_year_effect() {
        List<OneOffCost> cost = List.of(new OneOffCost(OneOffCost.Kind.LEGAL, 250_001, FundingRoute.RESERVE));
        organisation.measure("A", MeasureKind.EFFICIENCY, "parks", option(List.of(), List.of(), List.of(), cost));
        organisation.measure("B", MeasureKind.INVESTMENT, "parks", option(List.of(), List.of(), List.of(), cost));
        organisation.measure("C", MeasureKind.EFFICIENCY, "parks", option(List.of(), List.of(), List.of(), List.of()));
        PlanningProblem problem = organisation.problem();
        assertThat(organisation.choice(problem, 0, 0).saving().paybackHundredths()).isEqualTo(251);
        assertThat(organisation.choice(problem, 1, 0).saving().paybackHundredths()).isZero();
        assertThat(organisation.choice(problem, 2, 0).saving().paybackHundredths()).isZero();
        assertThat(PlanningSaving.NEVER).isEqualTo(120_000);
    }

    @Test
    void first_news_suits_no_friday_no_eve_of_a_day_off_and_no_christmas() {
        organisation.daysOff.add(LocalDate.of(2027, 4, 2));
        organisation.measure("A", MeasureKind.SERVICE_REDUCTION, "parks",
                option(List.of(), List.of(new ServiceEffect("parks", 100, 0, null)), List.of(), List.of()));
        organisation.measure("B", MeasureKind.EFFICIENCY, "parks", option(List.of(), List.of(), List.of(), List.of()));
        PlanningProblem problem = organisation.problem();
        // Thursday 1 April is the eve of the day off; Monday 5 April would suit
        assertThat(organisation.choice(problem, 0, 0).effects().staff().news()).isEqualTo(news("2027-04-01", "2027-04-05"));
        // Saturday 1 May is told of on Monday; Tuesday 1 June suits; Friday 1 October does not
        assertThat(organisation.choice(problem, 0, 1).effects().staff().news()).isNull();
        assertThat(organisation.choice(problem, 0, 2).effects().staff().news()).isNull();
        assertThat(organisation.choice(problem, 0, 6).effects().staff().news()).isEqualTo(news("2027-10-01", "2027-10-04"));
        // nobody needs telling of what touches neither staff nor users
        assertThat(organisation.choice(problem, 1, 0).effects().staff().news()).isNull();
        NewsCalendar calendar = new NewsCalendar(List.of(), org.evenkeel.planning.parameter.DefaultParameters.load());
        assertThat(calendar.unsuited(LocalDate.of(2027, 12, 19))).isEqualTo(news("2027-12-20", "2028-01-03"));
    }

    private static PlanningNews news(String day, String suits) {
        return new PlanningNews(LocalDate.parse(day).toEpochDay(), LocalDate.parse(suits).toEpochDay());
    }

    @Test
    void numbers_are_the_scenarios_else_engagements_else_the_defaults() {
        organisation.thresholds = Map.of("most-payback-months", 18, "most-workload-percent", 120);
        organisation.circumstances = new Circumstances(
                Map.of("D16.roundsInTwelveMonths", 2, "D24.multiple", 3, "D26.mostPercent", 115), Map.of(), List.of());
        assertThat(organisation.problem().staff().thresholds()).isEqualTo(new PlanningThresholds(2, 6, 120, 300, 18, 10));
    }

    @Test
    void what_executives_can_carry_limits_each_month() {
        organisation.circumstances = new Circumstances(Map.of(),
                Map.of(YearMonth.of(2027, 5), 7, YearMonth.of(2027, 7), 4), List.of());
        organisation.measure("A", MeasureKind.STAFFING, "parks",
                option(List.of(posts("rangers", "0", "0", "1")), List.of(), List.of(), List.of()));
        PlanningCapacity capacity = organisation.problem().capacities().get(0);
        assertThat(capacity.reference()).isEqualTo("executive-team");
        assertThat(capacity.amounts()).hasSize(24).startsWith(700L, 700L, 700L, 400L).endsWith(400L);
        PlanningChoice choice = only(1);
        assertThat(choice.effects().capacityUses()).hasSize(2)
                .startsWith(new PlanningMonthly(0, 1, 100), new PlanningMonthly(0, 2, 100));
    }

    @Test
    void what_executives_can_carry_takes_the_place_of_stated_points_of_change() {
        organisation.capacities.add(new Capacity("change", "Change", CapacityUnit.CHANGE_POINTS, null, List.of(50L), null));
        organisation.circumstances = new Circumstances(Map.of(), Map.of(YearMonth.of(2027, 4), 9), List.of());
        organisation.measure("A", MeasureKind.EFFICIENCY, "parks", option(List.of(), List.of(), List.of(), List.of()));
        assertThat(organisation.problem().capacities()).hasSize(1);
        assertThat(organisation.problem().capacities().get(0).amounts()).containsOnly(9L);
        assertThat(only(0).effects().capacityUses()).isEmpty();
    }

    @Test
    void departing_from_what_was_approved_costs_a_share_of_its_saving() {
        organisation.measure("A", MeasureKind.EFFICIENCY, "parks", option(List.of(), List.of(), List.of(), List.of()));
        organisation.measure("B", MeasureKind.EFFICIENCY, "parks", option(List.of(), List.of(), List.of(), List.of()));
        organisation.measure("C", MeasureKind.EFFICIENCY, "parks", option(List.of(), List.of(), List.of(), List.of()));
        organisation.circumstances = new Circumstances(Map.of(), Map.of(),
                List.of(new ApprovedChoice("A", "full", 4, 1_000_000), new ApprovedChoice("B", null, null, 0)));
        PlanningProblem problem = organisation.problem();
        assertThat(problem.measures().get(0).choices().get(0).cost().departurePence()).isEqualTo(50_000);
        assertThat(organisation.choice(problem, 0, 4).cost().departurePence()).isZero();
        assertThat(organisation.choice(problem, 0, 6).cost().departurePence()).isEqualTo(2 * 5_000);
        assertThat(organisation.choice(problem, 0, 1).cost().departurePence()).isEqualTo(3 * 5_000);
        // leaving what was left costs nothing, taking it does; what was not in the plan is no departure
        assertThat(problem.measures().get(1).choices().get(0).cost().departurePence()).isZero();
        assertThat(organisation.choice(problem, 1, 0).cost().departurePence()).isEqualTo(60_000);
        assertThat(problem.measures().get(2).choices()).allMatch(choice -> choice.cost().departurePence() == 0);
    }
}
