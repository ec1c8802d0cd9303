package org.evenkeel.engagement.dignity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.engagement.dignity.JudgedCase.MEASURE;
import static org.evenkeel.engagement.dignity.JudgedCase.POOL;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.CONSULTATION_CLOSED;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.FIRST_MEETING;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.INDIVIDUALS_TOLD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.MANAGER_BRIEFED;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.NOTICE_GIVEN;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.ONE_TO_ONES_HELD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.PUBLIC_TOLD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.REPRESENTATIVES_TOLD;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.RESPONSES_ANSWERED;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.SECOND_MEETING;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.SURVIVORS_BRIEFED;
import static org.evenkeel.engagement.touchpoint.TouchpointStep.TEAM_TOLD;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.evenkeel.engagement.dignity.DignityFacts.KindOfSupport;
import org.evenkeel.engagement.touchpoint.SpokenChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Each rule of the catalogue at its boundary, on both clocks: kept on it, broken one beyond it. */
class DignityRulesetTest {

    /** A Monday, far from holidays. */
    private static final LocalDate DAY = LocalDate.of(2027, 9, 6);

    private static final String BOTH = "{0}";

    @Test
    void every_rule_of_the_catalogue_is_judged_and_tested_here() {
        List<String> catalogue = new DignityCatalogue(new ObjectMapper()).rules().stream().map(DignityRule::id).toList();
        assertThat(catalogue).containsExactlyElementsOf(IntStream.rangeClosed(1, 28).mapToObj(i -> "D" + i).toList());
        assertThat(catalogue).allSatisfy(rule -> new JudgedCase(DignityClock.ACTUAL).judged(rule));
        Set<String> tested = new java.util.TreeSet<>();
        Stream.of(DignityRulesetTest.class.getDeclaredMethods()).map(method -> method.getName().split("_")[0])
                .filter(name -> name.matches("D\\d+")).forEach(tested::add);
        assertThat(tested).containsExactlyInAnyOrderElementsOf(catalogue);
    }

    private static JudgedCase on(DignityClock clock) {
        return new JudgedCase(clock);
    }

    private static JudgedCase law(DignityClock clock, int closes, int acknowledged, int notice, int dismissal) {
        return on(clock).law(DAY, DAY.plusDays(closes), DAY.plusDays(acknowledged), DAY.plusDays(notice),
                DAY.plusDays(dismissal));
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

    private static DignityFacts offers(LocalDate priority, LocalDate others) {
        return facts(List.of(new DignityFacts.VacancyOffer(MEASURE, "Cook", priority, others)), null, null, null, null);
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

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D6_redeployment_is_searched_for_thirty_days(DignityClock clock) {
        assertThat(dismissed(clock).facts(search(DAY.minusDays(30), null)).broken("D6")).isZero();
        assertThat(dismissed(clock).facts(search(DAY.minusDays(29), null)).broken("D6")).isEqualTo(1);
        assertThat(dismissed(clock).facts(search(DAY.minusDays(30), DAY)).broken("D6")).isZero();
        assertThat(dismissed(clock).facts(search(DAY.minusDays(30), DAY.minusDays(1))).broken("D6")).isEqualTo(1);
    }

    private static JudgedCase dismissed(DignityClock clock) {
        return on(clock).notice(DAY.minusWeeks(12), DAY);
    }

    private static DignityFacts search(LocalDate begun, LocalDate recruited) {
        return facts(null, List.of(new DignityFacts.RedeploymentSearch(MEASURE, begun, recruited)), null, null, null);
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

    private static DignityFacts trial(int ends, int counts) {
        return facts(null, null, List.of(new DignityFacts.TrialPeriod(MEASURE, DAY, DAY.plusDays(ends), DAY.plusDays(counts))),
                null, null);
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

    private static JudgedCase meeting(DignityClock clock, int after) {
        return on(clock).said(INDIVIDUALS_TOLD, DAY).said(FIRST_MEETING, DAY.plusDays(after));
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

    private static JudgedCase news(DignityClock clock, LocalTime at) {
        return on(clock).held(INDIVIDUALS_TOLD, DAY, at, null, null);
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

    private static JudgedCase triedBeforeTheTeam(int times, boolean letter) {
        JudgedCase made = on(DignityClock.ACTUAL).said(INDIVIDUALS_TOLD, DAY).said(TEAM_TOLD, DAY.plusDays(1));
        UUID person = new UUID(0, 7);
        for (int i = 0; i < times; i++) {
            made.tried(person, DAY, letter && i == 0);
        }
        return made;
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D16_a_team_goes_through_one_round_in_twelve_months(DignityClock clock) {
        assertThat(rounds(clock, DAY.minusMonths(12)).broken("D16")).isZero();
        assertThat(rounds(clock, DAY.minusMonths(12).plusDays(1)).broken("D16")).isEqualTo(1);
    }

    private static JudgedCase rounds(DignityClock clock, LocalDate before) {
        return on(clock).said(INDIVIDUALS_TOLD, DAY)
                .facts(facts(null, null, null, List.of(new DignityFacts.ChangeRound("north", before)), null));
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D17_a_person_gets_one_at_risk_letter_in_twelve_months(DignityClock clock) {
        assertThat(letters(clock, DAY.plusMonths(12)).broken("D17")).isZero();
        assertThat(letters(clock, DAY.plusMonths(12).minusDays(1)).broken("D17")).isEqualTo(1);
    }

    private static JudgedCase letters(DignityClock clock, LocalDate second) {
        return on(clock).said(INDIVIDUALS_TOLD, DAY).said("M-2", INDIVIDUALS_TOLD, POOL, second, second);
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D18_other_ways_are_tried_or_the_reason_is_written(DignityClock clock) {
        assertThat(tried(clock, true, null).broken("D18")).isZero();
        assertThat(tried(clock, false, "Nobody asked to go").broken("D18")).isZero();
        assertThat(tried(clock, false, " ").broken("D18")).isEqualTo(1);
    }

    private static JudgedCase tried(DignityClock clock, boolean volunteers, String whyNot) {
        return dismissed(clock).facts(facts(null, null, null, null,
                List.of(new DignityFacts.AlternativesTried(MEASURE, true, true, true, volunteers, whyNot))));
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D19_all_five_kinds_of_support_are_there_when_the_first_is_told(DignityClock clock) {
        Set<KindOfSupport> four = EnumSet.complementOf(EnumSet.of(KindOfSupport.TIME_OFF));
        assertThat(support(clock, DAY, EnumSet.allOf(KindOfSupport.class)).broken("D19")).isZero();
        assertThat(support(clock, DAY.plusDays(1), EnumSet.allOf(KindOfSupport.class)).broken("D19")).isEqualTo(1);
        assertThat(support(clock, DAY, four).broken("D19")).isEqualTo(1);
    }

    private static JudgedCase support(DignityClock clock, LocalDate from, Set<KindOfSupport> kinds) {
        return on(clock).toConsult().said(INDIVIDUALS_TOLD, DAY).facts(
                care(List.of(new DignityFacts.SupportForThoseAtRisk(MEASURE, from, kinds)), null, null, null, null));
    }

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D20_those_who_stay_are_briefed_in_two_working_days_and_spoken_to_in_ten(DignityClock clock) {
        assertThat(staying(clock, 2, 14).broken("D20")).isZero();
        assertThat(staying(clock, 3, 14).broken("D20")).isEqualTo(1);
        assertThat(staying(clock, 2, 15).broken("D20")).isEqualTo(1);
    }

    private static JudgedCase staying(DignityClock clock, int briefed, int spoken) {
        return on(clock).said(NOTICE_GIVEN, DAY).said(SURVIVORS_BRIEFED, DAY.plusDays(briefed)).said(ONE_TO_ONES_HELD,
                DAY.plusDays(spoken));
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

    private static JudgedCase selected(DignityClock clock, int scoredAfter, int assessors, boolean seen, boolean uninvolved) {
        LocalDate published = DAY.minusWeeks(16);
        return dismissed(clock).facts(care(null, List.of(new DignityFacts.Selection(MEASURE, POOL, published,
                published.plusDays(scoredAfter), assessors, seen, uninvolved)), null, null, null));
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

    private static JudgedCase borne(DignityClock clock, DignityFacts.Bearer who, int cut, int whole) {
        return on(clock)
                .facts(care(null, null, List.of(new DignityFacts.ShareBorne(who, "North", cut, whole)), null, null));
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

    private static JudgedCase work(DignityClock clock, int percent, boolean stopped) {
        return on(clock)
                .facts(care(null, null, null, List.of(new DignityFacts.Workload("north", percent, stopped)), null));
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

    @ParameterizedTest(name = BOTH)
    @EnumSource
    void D28_a_leak_starts_the_accelerated_plan_in_a_working_day(DignityClock clock) {
        assertThat(leak(clock, DAY.plusDays(1)).broken("D28")).isZero();
        assertThat(leak(clock, DAY.plusDays(2)).broken("D28")).isEqualTo(1);
        assertThat(leak(clock, null).broken("D28")).isEqualTo(1);
    }

    private static JudgedCase leak(DignityClock clock, LocalDate begun) {
        return on(clock).facts(care(null, null, null, null, List.of(new DignityFacts.Leak(MEASURE, DAY, begun))));
    }
}
