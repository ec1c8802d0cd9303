package org.evenkeel.planning.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;

import org.evenkeel.planning.phasing.PartYearEffect.PublishedSaving;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PartYearEffectTest {

    private static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2026);
    private static final LocalDate FIRST = YEAR.firstDay();

    private static LocalDate later(int days) {
        return FIRST.plusDays(days);
    }

    @Test
    void counts_the_first_and_the_last_day() {
        assertThat(PartYearEffect.of(36_500, FIRST, YEAR)).isEqualTo(36_500);
        assertThat(PartYearEffect.of(36_500, later(1), YEAR)).isEqualTo(36_400);
        assertThat(PartYearEffect.of(36_500, YEAR.lastDay(), YEAR)).isEqualTo(100);
        assertThat(PartYearEffect.of(36_500, later(365), YEAR)).isZero();
    }

    @Test
    void brings_no_more_than_a_year_when_it_starts_before_the_year() {
        assertThat(PartYearEffect.of(36_500, later(-100), YEAR)).isEqualTo(36_500);
    }

    @Test
    void divides_by_the_days_of_a_leap_year() {
        FinancialYear leap = FinancialYear.of(MonthDay.of(4, 1), 2027);
        assertThat(PartYearEffect.of(36_600, leap.firstDay().plusDays(1), leap)).isEqualTo(36_500);
    }

    @Test
    void rounds_half_a_penny_up() {
        assertThat(PartYearEffect.of(365, YEAR.lastDay(), YEAR)).isEqualTo(1);
        assertThat(PartYearEffect.of(183, YEAR.lastDay(), YEAR)).isEqualTo(1);
        assertThat(PartYearEffect.of(182, YEAR.lastDay(), YEAR)).isZero();
        FinancialYear leap = FinancialYear.of(MonthDay.of(4, 1), 2027);
        assertThat(PartYearEffect.of(183, leap.lastDay(), leap)).isEqualTo(1);
    }

    @Test
    void keeps_a_published_first_year_at_the_publishers_own_start() {
        PublishedSaving published = new PublishedSaving(20_000, 36_500, later(100));
        assertThat(PartYearEffect.ofPublished(published, later(100), YEAR)).isEqualTo(20_000);
        assertThat(PartYearEffect.ofPublished(published, later(0), YEAR)).isEqualTo(20_000);
    }

    @Test
    void lowers_a_published_first_year_by_the_days_it_starts_later() {
        PublishedSaving published = new PublishedSaving(20_000, 36_500, later(100));
        assertThat(PartYearEffect.ofPublished(published, later(110), YEAR)).isEqualTo(19_000);
        assertThat(PartYearEffect.ofPublished(published, later(300), YEAR)).isZero();
    }

    @Test
    void never_lowers_a_published_first_year_below_nothing() {
        PublishedSaving published = new PublishedSaving(500, 36_500, FIRST);
        assertThat(PartYearEffect.ofPublished(published, later(5), YEAR)).isZero();
        assertThat(PartYearEffect.ofPublished(published, later(6), YEAR)).isZero();
    }

    @Test
    void brings_nothing_in_a_year_it_does_not_start_in() {
        PublishedSaving overstated = new PublishedSaving(50_000, 36_500, FIRST);
        assertThat(PartYearEffect.ofPublished(overstated, later(364), YEAR)).isEqualTo(13_600);
        assertThat(PartYearEffect.ofPublished(overstated, later(365), YEAR)).isZero();
    }

    @Test
    void brings_a_published_cost_nearer_to_nothing() {
        PublishedSaving cost = new PublishedSaving(-20_000, -36_500, FIRST);
        assertThat(PartYearEffect.ofPublished(cost, later(10), YEAR)).isEqualTo(-19_000);
        assertThat(PartYearEffect.ofPublished(cost, later(300), YEAR)).isZero();
    }

    @Property
    void lies_between_nothing_and_the_full_year(@ForAll @LongRange(max = 1_000_000_000_000L) long fullYear,
            @ForAll @IntRange(min = -500, max = 800) int days) {
        assertThat(PartYearEffect.of(fullYear, later(days), YEAR)).isBetween(0L, fullYear);
    }

    @Property
    void never_saves_more_for_a_later_start(@ForAll @LongRange(max = 1_000_000_000_000L) long fullYear,
            @ForAll @IntRange(min = -500, max = 800) int days, @ForAll @IntRange(max = 100) int more) {
        assertThat(PartYearEffect.of(fullYear, later(days + more), YEAR))
                .isLessThanOrEqualTo(PartYearEffect.of(fullYear, later(days), YEAR));
    }

    @Property
    void never_saves_more_than_published(@ForAll @LongRange(max = 1_000_000_000L) long firstYear,
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long fullYear,
            @ForAll @IntRange(max = 364) int published, @ForAll @IntRange(min = -400, max = 800) int days) {
        PublishedSaving saving = new PublishedSaving(firstYear, fullYear, later(published));
        long here = PartYearEffect.ofPublished(saving, later(days), YEAR);
        assertThat(here).isBetween(0L, firstYear);
        assertThat(PartYearEffect.ofPublished(saving, later(days + 1), YEAR)).isBetween(0L, here);
    }
}
