package org.evenkeel.engagement.dignity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.engagement.dignity.JudgedCase.MEASURE;
import static org.evenkeel.engagement.dignity.JudgedCase.POOL;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.CONSULTATION_CLOSED;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.INDIVIDUALS_TOLD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.NOTICE_GIVEN;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.ONE_TO_ONES_HELD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.RESPONSES_ANSWERED;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.SURVIVORS_BRIEFED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.engagement.dignity.DignityFacts.KindOfSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Care, fairness, burden and answers: each rule at its boundary, on both clocks. Kept on it, broken one beyond it. */
class CareAndBurdenRulesTest {

    /** A Monday, far from holidays. */
    private static final LocalDate DAY = LocalDate.of(2027, 9, 6);

    private static final String BOTH = "{0}";

    private static JudgedCase on(DignityClock clock) {
        return new JudgedCase(clock);
    }

    private static JudgedCase rounds(DignityClock clock, LocalDate before) {
        return on(clock).said(INDIVIDUALS_TOLD, DAY)
                .facts(facts(null, null, null, List.of(new DignityFacts.ChangeRound("north", before)), null));
    }

    private static JudgedCase letters(DignityClock clock, LocalDate second) {
        return on(clock).said(INDIVIDUALS_TOLD, DAY).said("M-2", INDIVIDUALS_TOLD, POOL, second, second);
    }

    private static JudgedCase support(DignityClock clock, LocalDate from, Set<KindOfSupport> kinds) {
        return on(clock).toConsult().said(INDIVIDUALS_TOLD, DAY).facts(
                care(List.of(new DignityFacts.SupportForThoseAtRisk(MEASURE, from, kinds)), null, null, null, null));
    }

    private static JudgedCase staying(DignityClock clock, int briefed, int spoken) {
        return on(clock).said(NOTICE_GIVEN, DAY).said(SURVIVORS_BRIEFED, DAY.plusDays(briefed)).said(ONE_TO_ONES_HELD,
                DAY.plusDays(spoken));
    }

    private static JudgedCase selected(DignityClock clock, int scoredAfter, int assessors, boolean seen, boolean uninvolved) {
        LocalDate published = DAY.minusWeeks(16);
        return dismissed(clock).facts(care(null, List.of(new DignityFacts.Selection(MEASURE, POOL, published,
                published.plusDays(scoredAfter), assessors, seen, uninvolved)), null, null, null));
    }

    private static JudgedCase borne(DignityClock clock, DignityFacts.Bearer who, int cut, int whole) {
        return on(clock)
                .facts(care(null, null, List.of(new DignityFacts.ShareBorne(who, "North", cut, whole)), null, null));
    }

    private static JudgedCase work(DignityClock clock, int percent, boolean stopped) {
        return on(clock)
                .facts(care(null, null, null, List.of(new DignityFacts.Workload("north", percent, stopped)), null));
    }

    private static JudgedCase leak(DignityClock clock, LocalDate begun) {
        return on(clock).facts(care(null, null, null, null, List.of(new DignityFacts.Leak(MEASURE, DAY, begun))));
    }

    private static DignityFacts facts(List<DignityFacts.VacancyOffer> offers,
            List<DignityFacts.RedeploymentSearch> searches, List<DignityFacts.TrialPeriod> trials,
            List<DignityFacts.ChangeRound> rounds, List<DignityFacts.AlternativesTried> tried) {
        return new DignityFacts(offers, searches, trials, rounds, tried, null, null, null, null, null);
    }

    private static DignityFacts care(List<DignityFacts.SupportForThoseAtRisk> support, List<DignityFacts.Selection> selections,
            List<DignityFacts.ShareBorne> shares, List<DignityFacts.Workload> workloads, List<DignityFacts.Leak> leaks) {
        return new DignityFacts(null, null, null, null, null, support, selections, shares, workloads, leaks);
    }

    private static JudgedCase dismissed(DignityClock clock) {
        return on(clock).notice(DAY.minusWeeks(12), DAY);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D16_a_team_goes_through_one_round_in_twelve_months(DignityClock clock) {
        assertThat(rounds(clock, DAY.minusMonths(12)).broken("D16")).isZero();
        assertThat(rounds(clock, DAY.minusMonths(12).plusDays(1)).broken("D16")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D17_a_person_gets_one_at_risk_letter_in_twelve_months(DignityClock clock) {
        assertThat(letters(clock, DAY.plusMonths(12)).broken("D17")).isZero();
        assertThat(letters(clock, DAY.plusMonths(12).minusDays(1)).broken("D17")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D19_all_five_kinds_of_support_are_there_when_the_first_is_told(DignityClock clock) {
        Set<KindOfSupport> four = EnumSet.complementOf(EnumSet.of(KindOfSupport.TIME_OFF));
        assertThat(support(clock, DAY, EnumSet.allOf(KindOfSupport.class)).broken("D19")).isZero();
        assertThat(support(clock, DAY.plusDays(1), EnumSet.allOf(KindOfSupport.class)).broken("D19")).isEqualTo(1);
        assertThat(support(clock, DAY, four).broken("D19")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D20_those_who_stay_are_briefed_in_two_working_days_and_spoken_to_in_ten(DignityClock clock) {
        assertThat(staying(clock, 2, 14).broken("D20")).isZero();
        assertThat(staying(clock, 3, 14).broken("D20")).isEqualTo(1);
        assertThat(staying(clock, 2, 15).broken("D20")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D21_selection_is_by_criteria_published_and_two_assessors(DignityClock clock) {
        assertThat(selected(clock, 1, 2, true, true).broken("D21")).isZero();
        assertThat(selected(clock, 0, 2, true, true).broken("D21")).as("scored on the day of publication").isEqualTo(1);
        assertThat(selected(clock, 1, 1, true, true).broken("D21")).isEqualTo(1);
        assertThat(selected(clock, 1, 2, false, true).broken("D21")).isEqualTo(1);
        assertThat(selected(clock, 1, 2, true, false).broken("D21")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D23_leadership_bears_its_share(DignityClock clock) {
        assertThat(borne(clock, DignityFacts.Bearer.LEADERSHIP, 500, 500).broken("D23")).isZero();
        assertThat(borne(clock, DignityFacts.Bearer.LEADERSHIP, 499, 500).broken("D23")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D24_no_team_bears_more_than_twice_its_share(DignityClock clock) {
        assertThat(borne(clock, DignityFacts.Bearer.TEAM, 1000, 500).broken("D24")).isZero();
        assertThat(borne(clock, DignityFacts.Bearer.GRADE, 1001, 500).broken("D24")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D25_each_response_is_answered_before_closing(DignityClock clock) {
        assertThat(on(clock).replies(3, 3, DAY).broken("D25")).isZero();
        assertThat(on(clock).replies(3, 2, DAY).broken("D25")).isEqualTo(1);
    }

    @Test
    void D25_answers_are_planned_before_closing() {
        JudgedCase kept = on(DignityClock.PLANNED).said(RESPONSES_ANSWERED, DAY).said(CONSULTATION_CLOSED, DAY);
        assertThat(kept.broken("D25")).isZero();
        JudgedCase late = on(DignityClock.PLANNED).said(RESPONSES_ANSWERED, DAY.plusDays(1)).said(CONSULTATION_CLOSED, DAY);
        assertThat(late.broken("D25")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D26_those_who_stay_have_no_more_work_than_they_can_do(DignityClock clock) {
        assertThat(work(clock, 110, false).broken("D26")).isZero();
        assertThat(work(clock, 111, false).broken("D26")).isEqualTo(1);
        assertThat(work(clock, 150, true).broken("D26")).as("unless work is stopped").isZero();
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D28_a_leak_starts_the_accelerated_plan_in_a_working_day(DignityClock clock) {
        assertThat(leak(clock, DAY.plusDays(1)).broken("D28")).isZero();
        assertThat(leak(clock, DAY.plusDays(2)).broken("D28")).isEqualTo(1);
        assertThat(leak(clock, null).broken("D28")).isEqualTo(1);
    }
}
