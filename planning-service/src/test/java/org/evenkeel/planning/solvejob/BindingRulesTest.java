package org.evenkeel.planning.solvejob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Records.measure;
import static org.evenkeel.planning.testing.Records.relation;
import static org.evenkeel.planning.testing.Scenarios.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.evenkeel.planning.testing.FinanceDirector;
import org.evenkeel.planning.testing.Solves;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * Small organisations in which one rule binds. A measure saves £36,600 a year: £100 on each of the 366 days of 2027/28.
 */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class BindingRulesTest {

    private static final long YEAR = 3_660_000;
    private static final long DAY = 10_000;
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 31);

    private static JsonPath plan(String organisation, String whole, String lists, String fields) {
        FinanceDirector who = FinanceDirector.of(organisation);
        who.importsDocument("""
                {"organisation": {"name": "Small Trust", "sector": "CHARITY", "financialYearStart": "--04-01"%s}, %s}"""
                .formatted(whole, lists));
        return Solves.plan(who, scenario("Binds", 3 * YEAR, "\"planningDate\": \"2027-04-01\"" + fields));
    }

    private static JsonPath plan(String organisation, String lists) {
        JsonPath plan = plan(organisation, "", lists, "");
        assertThat(plan.getList("brokenRules")).isEmpty();
        return plan;
    }

    private static String measures(String... measures) {
        return "\"measures\": [%s]".formatted(String.join(",", measures));
    }

    @Test
    void without_any_both_are_taken_on_the_first_day() {
        JsonPath plan = plan("binds-none", measures(measure("A", YEAR, ""), measure("B", YEAR, "")));
        assertThat(plan.getLong("figures.inYearPence")).isEqualTo(2 * YEAR);
        assertThat(plan.getLong("figures.inYearShortfallPence")).isEqualTo(YEAR);
        assertThat(Solves.measure(plan, "A").getString("savingFrom")).isEqualTo("2027-04-01");
    }

    @Test
    void a_measure_waits_for_the_one_it_needs() {
        JsonPath plan = plan("binds-needs", measures(measure("A", YEAR, ""),
                measure("B", YEAR, "").replace("\"monthsToEffect\": 0", "\"monthsToEffect\": 3"))
                + ", \"relations\": [%s]".formatted(relation("A", "NEEDS", "B")));
        assertThat(Solves.measure(plan, "B").getString("savingFrom")).isEqualTo("2027-07-01");
        assertThat(Solves.measure(plan, "A").getString("begins")).isEqualTo("2027-07-01");
        assertThat(plan.getLong("figures.inYearPence")).isEqualTo(2 * 275 * DAY);
    }

    @Test
    void of_two_that_exclude_each_other_one_is_taken() {
        JsonPath plan = plan("binds-excludes", measures(measure("A", YEAR, ""), measure("B", YEAR, ""))
                + ", \"relations\": [%s]".formatted(relation("A", "EXCLUDES", "B")));
        assertThat(plan.getInt("figures.measuresTaken")).isEqualTo(1);
        assertThat(plan.getLong("figures.inYearPence")).isEqualTo(YEAR);
    }

    @Test
    void no_more_is_saved_from_a_budget_than_it_holds() {
        String service = "\"services\": [{\"reference\": \"parks\", \"name\": \"Parks\", \"grossBudgetPence\": 5000000}], ";
        String ofParks = "\"kind\": \"EFFICIENCY\", \"service\": \"parks\"";
        JsonPath plan = plan("binds-budget", service + measures(
                measure("A", YEAR, "").replace("\"kind\": \"EFFICIENCY\"", ofParks),
                measure("B", YEAR, "").replace("\"kind\": \"EFFICIENCY\"", ofParks)));
        assertThat(plan.getInt("figures.measuresTaken")).isEqualTo(1);
    }

    @Test
    void no_more_of_a_capacity_is_used_than_there_is() {
        String capacity = "\"capacities\": [{\"reference\": \"hr\", \"name\": \"HR\", \"unit\": \"DAY_HUNDREDTHS\","
                + " \"total\": 100}], ";
        String use = "\"capacityUses\": [{\"capacity\": \"hr\", \"byMonth\": [60]}]";
        assertThat(plan("binds-capacity", capacity + measures(measure("A", YEAR, use), measure("B", YEAR, use)))
                .getInt("figures.measuresTaken")).isEqualTo(1);
        String enough = capacity.replace("100", "120");
        assertThat(plan("binds-enough", enough + measures(measure("A", YEAR, use), measure("B", YEAR, use)))
                .getInt("figures.measuresTaken")).isEqualTo(2);
    }

    @Test
    void cash_stays_above_its_floor_unless_somebody_sets_the_rule_aside() {
        StringBuilder forecast = new StringBuilder("\"forecast\": [");
        for (int month = 0; month < 12; month++) {
            forecast.append(month == 0 ? "" : ",").append("{\"month\": \"%s\", \"receiptsPence\": 100, \"paymentsPence\": 100}"
                    .formatted(java.time.YearMonth.of(2027, 4).plusMonths(month)));
        }
        String cash = ", \"openingCashPence\": 1000000, \"cashFloorPence\": 900000";
        String lists = forecast + "], " + measures(
                measure("A", YEAR, "\"oneOffCosts\": [{\"kind\": \"OTHER\", \"pence\": 500000, \"route\": \"RESERVE\"}]"));
        JsonPath kept = plan("binds-cash", cash, lists, "");
        assertThat(kept.getInt("figures.measuresTaken")).isZero();
        assertThat(kept.getLong("months[0].cashPence")).isEqualTo(1_000_000);
        JsonPath aside = plan("binds-cash-aside", cash, lists, ", \"rules\": [{\"rule\": \"Cash floor\", \"strength\": \"OFF\","
                + " \"decidedBy\": \"Treasurer\", \"reason\": \"An overdraft is agreed\"}]");
        assertThat(aside.getInt("figures.measuresTaken")).isEqualTo(1);
        assertThat(aside.getLong("months[0].cashPence")).isEqualTo(1_000_000 - 500_000 + 30 * DAY);
        assertThat(aside.<String> getList("sentences")).contains("The rule \"Cash floor\" is set aside by Treasurer.");
    }

    @Test
    void of_ring_fenced_money_only_what_returns_counts() {
        String lists = "\"fundingSources\": [{\"reference\": \"lottery\", \"name\": \"Lottery\", \"restricted\": true,"
                + " \"returnShareBasisPoints\": 2500}], \"services\": [{\"reference\": \"parks\", \"name\": \"Parks\","
                + " \"funding\": [{\"fundingSource\": \"lottery\", \"shareBasisPoints\": 10000}]}], ";
        JsonPath plan = plan("binds-ring-fence", lists + measures(
                measure("A", YEAR, "").replace("\"kind\": \"EFFICIENCY\"",
                        "\"kind\": \"EFFICIENCY\", \"service\": \"parks\"")));
        assertThat(Solves.measure(plan, "A").getLong("inYearPence")).isEqualTo(YEAR / 4);
        assertThat(plan.getLong("figures.inYearPence")).isEqualTo(YEAR / 4);
        assertThat(plan.getLong("figures.fullYearPence")).isEqualTo(YEAR);
    }

    @Test
    void redundancy_paid_from_revenue_lowers_the_years_saving() {
        String lists = """
                "establishments": [{"reference": "hall", "name": "Hall", "jurisdiction": "ENGLAND", "unionRecognised": true}],
                "services": [{"reference": "parks", "name": "Parks"}],
                "teams": [{"reference": "rangers", "name": "Rangers", "service": "parks", "establishment": "hall"}],
                "pools": [{"reference": "officers", "team": "rangers", "role": "Officer", "employees": 12, "fte": 11,
                  "weeklyPayPence": 60000, "profile": {"ageYears": 40, "serviceYears": 5}}], """;
        JsonPath plan = plan("binds-redundancy", lists + measures(measure("A", YEAR,
                "\"postsRemoved\": [{\"pool\": \"officers\", \"compulsoryFte\": 1}]")));
        JsonPath taken = Solves.measure(plan, "A");
        assertThat(taken.getInt("employeesLeaving")).isEqualTo(2);
        assertThat(taken.getLong("oneOffPence")).isEqualTo(2 * 5 * 60_000);
        long days = ChronoUnit.DAYS.between(LocalDate.parse(taken.getString("savingFrom")), LAST_DAY) + 1;
        assertThat(taken.getLong("inYearPence")).isEqualTo(days * DAY - 600_000);
        assertThat(plan.getLong("figures.inYearPence")).isEqualTo(days * DAY - 600_000);
        assertThat(plan.getLong("figures.fullYearPence")).isEqualTo(YEAR);
    }
}
