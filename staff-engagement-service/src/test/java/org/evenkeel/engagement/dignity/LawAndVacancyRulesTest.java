package org.evenkeel.engagement.dignity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.engagement.dignity.JudgedCase.MEASURE;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules of law, and what comes before a dismissal: each rule at its boundary, on both clocks. Kept on it, broken one beyond
 * it.
 */
class LawAndVacancyRulesTest {

    /** A Monday, far from holidays. */
    private static final LocalDate DAY = LocalDate.of(2027, 9, 6);

    private static final String BOTH = "{0}";

    private static JudgedCase on(DignityClock clock) {
        return new JudgedCase(clock);
    }

    private static JudgedCase law(DignityClock clock, int closes, int acknowledged, int notice, int dismissal) {
        return on(clock).law(DAY, DAY.plusDays(closes), DAY.plusDays(acknowledged), DAY.plusDays(notice),
                DAY.plusDays(dismissal));
    }

    private static DignityFacts offers(LocalDate priority, LocalDate others) {
        return facts(List.of(new DignityFacts.VacancyOffer(MEASURE, "Cook", priority, others)), null, null, null, null);
    }

    private static DignityFacts facts(List<DignityFacts.VacancyOffer> offers,
            List<DignityFacts.RedeploymentSearch> searches, List<DignityFacts.TrialPeriod> trials,
            List<DignityFacts.ChangeRound> rounds, List<DignityFacts.AlternativesTried> tried) {
        return new DignityFacts(offers, searches, trials, rounds, tried, null, null, null, null, null);
    }

    private static JudgedCase dismissed(DignityClock clock) {
        return on(clock).notice(DAY.minusWeeks(12), DAY);
    }

    private static DignityFacts search(LocalDate begun, LocalDate recruited) {
        return facts(null, List.of(new DignityFacts.RedeploymentSearch(MEASURE, begun, recruited)), null, null, null);
    }

    private static DignityFacts trial(int ends, int counts) {
        return facts(null, null, List.of(new DignityFacts.TrialPeriod(MEASURE, DAY, DAY.plusDays(ends), DAY.plusDays(counts))),
                null, null);
    }

    private static JudgedCase tried(DignityClock clock, boolean volunteers, String whyNot) {
        return dismissed(clock).facts(facts(null, null, null, null,
                List.of(new DignityFacts.AlternativesTried(MEASURE, true, true, true, volunteers, whyNot))));
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D1_consultation_lasts_its_minimum(DignityClock clock) {
        assertThat(law(clock, 10, 0, 11, 30).broken("D1")).isZero();
        assertThat(law(clock, 10, 0, 11, 29).broken("D1")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D2_the_authority_is_notified_in_time(DignityClock clock) {
        assertThat(law(clock, 10, 0, 11, 30).broken("D2")).isZero();
        assertThat(law(clock, 10, 1, 11, 30).broken("D2")).as("29 days before the first dismissal").isEqualTo(1);
        assertThat(law(clock, 10, -1, 11, 40).broken("D2")).as("before consultation opened").isEqualTo(1);
        assertThat(law(clock, 10, 11, 11, 90).broken("D2")).as("on the day of notice").isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D3_notice_comes_after_consultation(DignityClock clock) {
        assertThat(law(clock, 10, 0, 11, 100).broken("D3")).isZero();
        assertThat(law(clock, 10, 0, 10, 100).broken("D3")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D4_notice_is_full(DignityClock clock) {
        assertThat(law(clock, 10, 0, 11, 95).broken("D4")).isZero();
        assertThat(law(clock, 10, 0, 11, 94).broken("D4")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D5_those_with_priority_are_offered_vacancies_first(DignityClock clock) {
        assertThat(on(clock).facts(offers(DAY, DAY)).broken("D5")).isZero();
        assertThat(on(clock).facts(offers(DAY.plusDays(1), DAY)).broken("D5")).isEqualTo(1);
        assertThat(on(clock).facts(offers(null, DAY)).broken("D5")).isEqualTo(1);
        assertThat(on(clock).facts(offers(null, null)).broken("D5")).isZero();
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D6_redeployment_is_searched_for_thirty_days(DignityClock clock) {
        assertThat(dismissed(clock).facts(search(DAY.minusDays(30), null)).broken("D6")).isZero();
        assertThat(dismissed(clock).facts(search(DAY.minusDays(29), null)).broken("D6")).isEqualTo(1);
        assertThat(dismissed(clock).facts(search(DAY.minusDays(30), DAY)).broken("D6")).isZero();
        assertThat(dismissed(clock).facts(search(DAY.minusDays(30), DAY.minusDays(1))).broken("D6")).isEqualTo(1);
    }

    @Test
    void what_should_be_on_record_before_notice_is_missed_once_notice_is_given_and_not_before() {
        for (String rule : List.of("D6", "D18", "D21")) {
            assertThat(dismissed(DignityClock.ACTUAL).broken(rule)).as(rule).isEqualTo(1);
            assertThat(dismissed(DignityClock.PLANNED).judged(rule).occasions()).as(rule).isZero();
        }
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D7_a_trial_is_honoured_before_the_saving_counts(DignityClock clock) {
        assertThat(on(clock).facts(trial(27, 28)).broken("D7")).isZero();
        assertThat(on(clock).facts(trial(26, 28)).broken("D7")).isEqualTo(1);
        assertThat(on(clock).facts(trial(27, 27)).broken("D7")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D18_other_ways_are_tried_or_the_reason_is_written(DignityClock clock) {
        assertThat(tried(clock, true, null).broken("D18")).isZero();
        assertThat(tried(clock, false, "Nobody asked to go").broken("D18")).isZero();
        assertThat(tried(clock, false, " ").broken("D18")).isEqualTo(1);
    }
}
