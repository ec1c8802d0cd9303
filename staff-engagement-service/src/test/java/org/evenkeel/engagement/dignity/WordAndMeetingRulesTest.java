package org.evenkeel.engagement.dignity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.engagement.dignity.JudgedCase.MEASURE;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.FIRST_MEETING;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.INDIVIDUALS_TOLD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.MANAGER_BRIEFED;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.PUBLIC_TOLD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.REPRESENTATIVES_TOLD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.SECOND_MEETING;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.TEAM_TOLD;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.evenkeel.engagement.touchpoint.SpokenChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * First news, the order of words, and meetings: each rule at its boundary, on both clocks. Kept on it, broken one beyond it.
 */
class WordAndMeetingRulesTest {

    /** A Monday, far from holidays. */
    private static final LocalDate DAY = LocalDate.of(2027, 9, 6);

    private static final String BOTH = "{0}";

    private static JudgedCase on(DignityClock clock) {
        return new JudgedCase(clock);
    }

    private static JudgedCase dismissed(DignityClock clock) {
        return on(clock).notice(DAY.minusWeeks(12), DAY);
    }

    private static JudgedCase meeting(DignityClock clock, int after) {
        return on(clock).said(INDIVIDUALS_TOLD, DAY).said(FIRST_MEETING, DAY.plusDays(after));
    }

    private static JudgedCase news(DignityClock clock, LocalTime at) {
        return on(clock).held(INDIVIDUALS_TOLD, DAY, at, null, null);
    }

    private static JudgedCase triedBeforeTheTeam(int times, boolean letter) {
        JudgedCase made = on(DignityClock.ACTUAL).said(INDIVIDUALS_TOLD, DAY).said(TEAM_TOLD, DAY.plusDays(1));
        UUID person = new UUID(0, 7);
        for (int i = 0; i < times; i++) {
            made.tried(person, DAY, letter && i == 0);
        }
        return made;
    }

    private static JudgedCase tried(DignityClock clock, boolean volunteers, String whyNot) {
        return dismissed(clock).facts(facts(null, null, null, null,
                List.of(new DignityFacts.AlternativesTried(MEASURE, true, true, true, volunteers, whyNot))));
    }

    private static DignityFacts facts(List<DignityFacts.VacancyOffer> offers,
            List<DignityFacts.RedeploymentSearch> searches, List<DignityFacts.TrialPeriod> trials,
            List<DignityFacts.ChangeRound> rounds, List<DignityFacts.AlternativesTried> tried) {
        return new DignityFacts(offers, searches, trials, rounds, tried, null, null, null, null, null);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D8_each_person_hears_before_the_public(DignityClock clock) {
        assertThat(on(clock).said(INDIVIDUALS_TOLD, DAY).said(PUBLIC_TOLD, DAY).broken("D8")).isZero();
        assertThat(on(clock).said(INDIVIDUALS_TOLD, DAY.plusDays(1)).said(PUBLIC_TOLD, DAY).broken("D8")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D9_representatives_hear_with_or_before_each_person(DignityClock clock) {
        assertThat(on(clock).said(REPRESENTATIVES_TOLD, DAY).said(INDIVIDUALS_TOLD, DAY).broken("D9")).isZero();
        assertThat(on(clock).said(REPRESENTATIVES_TOLD, DAY.plusDays(1)).said(INDIVIDUALS_TOLD, DAY).broken("D9"))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D10_the_manager_is_briefed_two_working_days_before(DignityClock clock) {
        LocalDate wednesday = DAY.plusDays(2);
        assertThat(on(clock).said(MANAGER_BRIEFED, DAY).said(INDIVIDUALS_TOLD, wednesday).broken("D10")).isZero();
        assertThat(on(clock).said(MANAGER_BRIEFED, DAY.plusDays(1)).said(INDIVIDUALS_TOLD, wednesday).broken("D10"))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D11_little_time_passes_within_a_team(DignityClock clock) {
        LocalDate wednesday = DAY.plusDays(2);
        assertThat(on(clock).said(INDIVIDUALS_TOLD, DAY, wednesday).said(TEAM_TOLD, wednesday.plusDays(2)).broken("D11"))
                .isZero();
        assertThat(on(clock).said(INDIVIDUALS_TOLD, DAY, wednesday.plusDays(1)).broken("D11")).isEqualTo(1);
        assertThat(on(clock).said(INDIVIDUALS_TOLD, DAY, DAY).said(TEAM_TOLD, DAY.plusDays(3)).broken("D11")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D12_there_are_three_to_ten_days_to_find_a_companion(DignityClock clock) {
        assertThat(meeting(clock, 3).broken("D12")).isZero();
        assertThat(meeting(clock, 10).broken("D12")).isZero();
        assertThat(meeting(clock, 2).broken("D12")).isEqualTo(1);
        assertThat(meeting(clock, 11).broken("D12")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D13_there_are_two_meetings_three_days_apart(DignityClock clock) {
        assertThat(on(clock).said(FIRST_MEETING, DAY).said(SECOND_MEETING, DAY.plusDays(3)).broken("D13")).isZero();
        assertThat(on(clock).said(FIRST_MEETING, DAY).said(SECOND_MEETING, DAY.plusDays(2)).broken("D13")).isEqualTo(1);
        assertThat(dismissed(clock).said(FIRST_MEETING, DAY.minusWeeks(14)).broken("D13")).as("notice after one meeting")
                .isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D14_first_news_comes_on_a_good_day_and_by_three(DignityClock clock) {
        assertThat(on(clock).said(INDIVIDUALS_TOLD, DAY.plusDays(3)).broken("D14")).as("a Thursday").isZero();
        assertThat(on(clock).said(INDIVIDUALS_TOLD, DAY.plusDays(4)).broken("D14")).as("a Friday").isEqualTo(1);
        assertThat(on(clock).said(INDIVIDUALS_TOLD, LocalDate.of(2027, 12, 16)).broken("D14")).isZero();
        assertThat(on(clock).said(INDIVIDUALS_TOLD, LocalDate.of(2027, 12, 20)).broken("D14")).isEqualTo(1);
        assertThat(news(clock, LocalTime.of(15, 0)).broken("D14")).isZero();
        assertThat(news(clock, LocalTime.of(15, 1)).broken("D14")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D15_nobody_is_left_out_for_being_away(DignityClock clock) {
        assertThat(on(clock).away(DAY, true).broken("D15")).isZero();
        assertThat(on(clock).away(DAY, false).broken("D15")).isEqualTo(1);
    }

    @Test
    void D15_whoever_was_not_reached_was_tried_three_times_and_written_to() {
        assertThat(triedBeforeTheTeam(3, true).broken("D15")).isZero();
        assertThat(triedBeforeTheTeam(2, true).broken("D15")).isEqualTo(1);
        assertThat(triedBeforeTheTeam(3, false).broken("D15")).isEqualTo(1);
        JudgedCase partly = on(DignityClock.ACTUAL).said(INDIVIDUALS_TOLD, DAY, null);
        assertThat(partly.broken("D15")).as("while the team has not heard").isZero();
        assertThat(partly.said(TEAM_TOLD, DAY).broken("D15")).isEqualTo(1);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D22_a_companion_is_allowed_at_each_meeting(DignityClock clock) {
        assertThat(on(clock).held(FIRST_MEETING, DAY, null, null, true).broken("D22")).isZero();
        assertThat(on(clock).held(SECOND_MEETING, DAY, null, null, false).broken("D22")).isEqualTo(1);
        assertThat(on(clock).held(FIRST_MEETING, DAY, null, null, null).judged("D22").occasions()).as("not known").isZero();
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D27_first_news_comes_from_a_person(DignityClock clock) {
        for (SpokenChannel channel : SpokenChannel.values()) {
            boolean live = channel == SpokenChannel.IN_PERSON || channel == SpokenChannel.LIVE_CALL;
            assertThat(on(clock).held(INDIVIDUALS_TOLD, DAY, null, channel, null).broken("D27")).as("%s", channel)
                    .isEqualTo(live ? 0 : 1);
        }
    }
}
