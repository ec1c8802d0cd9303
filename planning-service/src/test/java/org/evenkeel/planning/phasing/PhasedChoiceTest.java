package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.PostRemoval;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PhasedChoiceTest {

    private static final SmallOrganisation ON_THE_FIRST_DAY = SmallOrganisation.plannedOn("2026-04-01");

    private static PhasedChoice individual(SavingOption option, int month) {
        return option.choices(ON_THE_FIRST_DAY).choices().stream()
                .filter(choice -> choice.startMonth() == month && choice.band() == ConsultationBand.INDIVIDUAL).findFirst()
                .orElseThrow();
    }

    @Test
    void saves_net_of_what_it_loses() {
        PhasedSaving saving = individual(new SavingOption().saving(36_500, 0).losing(7_300), 6).saving();
        assertThat(saving.recurrentGrossPence()).isEqualTo(36_500);
        assertThat(saving.recurrentNetPence()).isEqualTo(29_200);
        assertThat(saving.inYearNetPence()).isEqualTo(14_560);
        assertThat(saving.monthlyNetPence()).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 2_480L, 2_400L, 2_480L, 2_480L, 2_240L,
                2_480L);
    }

    @Test
    void puts_a_saving_that_helps_once_into_the_month_it_takes_effect() {
        PhasedSaving saving = individual(new SavingOption().saving(0, 9_999).effectiveAfterMonths(2), 3).saving();
        assertThat(saving.inYearNetPence()).isEqualTo(9_999);
        assertThat(saving.nonRecurrentPence()).isEqualTo(9_999);
        assertThat(saving.monthlyNetPence().get(5)).isEqualTo(9_999);
        assertThat(
                individual(new SavingOption().saving(0, 9_999).effectiveAfterMonths(2), 9).saving().monthlyNetPence().get(11))
                .isEqualTo(9_999);
        assertThat(individual(new SavingOption().saving(0, 9_999).effectiveAfterMonths(2), 10).saving().inYearNetPence())
                .isZero();
    }

    @Test
    void takes_a_published_first_year_as_it_stands_and_keeps_what_helps_once() {
        SavingOption option = new SavingOption().saving(36_500, 5_000).published(36_500, null);
        assertThat(individual(option, 0).saving().inYearNetPence()).isEqualTo(41_500);
        assertThat(individual(option, 1).saving().inYearNetPence()).isEqualTo(38_500);
        assertThat(individual(option, 11).saving().inYearNetPence()).isEqualTo(8_100);
    }

    @Test
    void measures_a_published_first_year_to_the_day_the_saving_may_fall() {
        SavingOption option = new SavingOption().saving(36_500, 0).published(36_500, null).dismissing("leeds", "1");
        assertThat(individual(option, 0).saving().inYearNetPence()).isEqualTo(36_500 - 43 * 100);
    }

    @Test
    void spreads_a_published_first_year_from_the_publishers_start() {
        PhasedSaving saving = individual(new SavingOption().saving(36_500, 0).published(9_000, "2027-01-01"), 0).saving();
        assertThat(saving.inYearNetPence()).isEqualTo(9_000);
        assertThat(saving.monthlyNetPence()).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 3_100L, 2_800L, 3_100L);
    }

    @Test
    void loses_the_same_share_of_a_year_as_it_saves_of_a_published_one() {
        PhasedSaving saving = individual(new SavingOption().saving(36_500, 0).losing(3_650).published(18_250, null), 0)
                .saving();
        assertThat(saving.inYearNetPence()).isEqualTo(18_250 - 1_825);
    }

    @Test
    void counts_people_by_establishment_and_team_and_posts_by_pool() {
        PhasedChoice choice = individual(new SavingOption().removing(new PostRemoval("leeds", new BigDecimal("1.5"),
                BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("0.333"), new BigDecimal("3")))
                .dismissing("leeds", "0.01").dismissing("york", "1"), 0);
        assertThat(choice.people().leavers()).containsExactly(new TeamLeavers("leeds team", 7 + 2));
        assertThat(choice.people().employees()).isEqualTo(9);
        assertThat(choice.people().dismissals()).extracting(Dismissals::employees).containsExactly(9);
        assertThat(choice.people().postsRemoved()).containsExactly(new PostsRemoved("leeds", 150, 100, 200, 34, 301),
                new PostsRemoved("york", 0, 0, 0, 0, 100));
        assertThat(choice.people().postsRemoved().get(0).totalHundredths()).isEqualTo(785);
    }

    @Test
    void dismisses_nobody_where_posts_are_vacant_or_their_holders_redeployed() {
        SavingOption option = new SavingOption().removing(
                new PostRemoval("leeds", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO));
        assertThat(option.choices(ON_THE_FIRST_DAY).choices()).hasSize(12);
        assertThat(individual(option, 0).people().dismissals()).isEmpty();
        assertThat(individual(option, 0).people().postsRemoved()).hasSize(1);
        assertThat(individual(option, 0).oneOffCosts()).isEmpty();
    }

    @Test
    void computes_redundancy_pay_and_pension_strain_of_those_who_leave() {
        PhasedChoice leeds = individual(new SavingOption().dismissing("leeds", "10"), 0);
        assertThat(leeds.oneOffCosts()).containsExactly(
                new PhasedOneOffCost(OneOffCost.Kind.REDUNDANCY, FundingRoute.REVENUE, 12 * 6 * 75_100, 1, true));
        PhasedChoice derby = individual(new SavingOption().dismissing("derby", "1"), 0);
        assertThat(derby.oneOffCosts()).containsExactly(
                new PhasedOneOffCost(OneOffCost.Kind.REDUNDANCY, FundingRoute.REVENUE, 2 * 6 * 75_100, 1, true),
                new PhasedOneOffCost(OneOffCost.Kind.PENSION_STRAIN, FundingRoute.REVENUE, 2_000_000, 1, true));
        PhasedChoice belfast = individual(new SavingOption().dismissing("belfast", "1"), 0);
        assertThat(belfast.oneOffPence()).isEqualTo(2 * 8 * 78_300);
    }

    @Test
    void lets_a_stated_redundancy_cost_take_the_place_of_the_computed_one() {
        PhasedChoice choice = individual(new SavingOption().dismissing("derby", "1")
                .costing(OneOffCost.Kind.REDUNDANCY, 5_000, FundingRoute.RESERVE)
                .costing(OneOffCost.Kind.LEGAL, 100, FundingRoute.REVENUE)
                .costing(OneOffCost.Kind.LEGAL, 20, FundingRoute.REVENUE), 0);
        assertThat(choice.oneOffCosts()).containsExactly(
                new PhasedOneOffCost(OneOffCost.Kind.REDUNDANCY, FundingRoute.RESERVE, 5_000, 1, false),
                new PhasedOneOffCost(OneOffCost.Kind.LEGAL, FundingRoute.REVENUE, 120, 0, false),
                new PhasedOneOffCost(OneOffCost.Kind.PENSION_STRAIN, FundingRoute.REVENUE, 2_000_000, 1, true));
    }

    @Test
    void counts_only_costs_that_fall_in_the_year() {
        PhasedChoice march = individual(
                new SavingOption().dismissing("leeds", "10").costing(OneOffCost.Kind.LEGAL, 100, FundingRoute.REVENUE), 11);
        assertThat(march.oneOffInYearPence()).isEqualTo(100);
        assertThat(march.oneOffPence()).isEqualTo(100 + 12 * 6 * 75_100);
    }

    @Test
    void places_effects_and_capacities_in_months_of_the_year() {
        PhasedEffects effects = individual(
                new SavingOption().lowering("open", 300).effectiveAfterMonths(3).using("hr", 5L, 0L, 7L), 2).effects();
        assertThat(effects.fromMonth()).isEqualTo(5);
        assertThat(effects.services()).hasSize(1);
        assertThat(effects.capacityUses()).containsExactly(new CapacityInMonth("hr", 2, 5), new CapacityInMonth("hr", 4, 7));
    }

    @Property(tries = 100)
    void adds_up_by_month_and_never_saves_more_for_a_later_start(@ForAll @LongRange(max = 1_000_000_000L) long fullYear,
            @ForAll @LongRange(max = 1_000_000L) long once, @ForAll @LongRange(max = 1_000_000_000L) long firstYear,
            @ForAll boolean published, @ForAll @IntRange(max = 20) int fte) {
        SavingOption option = new SavingOption().saving(fullYear, once).losing(fullYear / 3);
        if (published) {
            option.published(Math.min(firstYear, fullYear), null);
        }
        if (fte > 0) {
            option.dismissing("leeds", Integer.toString(fte));
        }
        for (ConsultationBand band : ConsultationBand.values()) {
            long before = Long.MAX_VALUE;
            for (PhasedChoice choice : option.choices(ON_THE_FIRST_DAY).choices()) {
                if (choice.band() == band) {
                    PhasedSaving saving = choice.saving();
                    assertThat(saving.monthlyNetPence().stream().mapToLong(Long::longValue).sum())
                            .isEqualTo(saving.inYearNetPence());
                    assertThat(saving.inYearNetPence()).isBetween(0L, before);
                    before = saving.inYearNetPence();
                }
            }
        }
    }
}
