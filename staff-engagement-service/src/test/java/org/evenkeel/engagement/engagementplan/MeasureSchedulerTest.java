package org.evenkeel.engagement.engagementplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.evenkeel.engagement.calendar.BankHolidays;
import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.engagementplan.MeasureNetwork.Frame;
import org.evenkeel.engagement.engagementplan.MeasureNetwork.StopKey;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.junit.jupiter.api.Test;

class MeasureSchedulerTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    private static final LocalDate OPENS = LocalDate.of(2027, 5, 10);

    private final WorkingDays calendar = new BankHolidays().workingDays(List.of("ENGLAND"), List.of());
    private final MeasureToConsult measure = Proposed.dismissing(OPENS, 45, 30, 12);

    @Test
    void dates_run_back_from_the_opening_of_consultation() {
        MeasureSchedule schedule = schedule(measure, TODAY);
        assertThat(schedule.fits()).isTrue();
        assertThat(planned(schedule, TouchpointStep.CONSULTATION_OPENED)).containsExactly(OPENS);
        // a Monday is a good day for first news; two working days before it is the Thursday
        assertThat(planned(schedule, TouchpointStep.INDIVIDUALS_TOLD)).containsOnly(OPENS);
        assertThat(planned(schedule, TouchpointStep.MANAGER_BRIEFED)).containsOnly(LocalDate.of(2027, 5, 6));
        assertThat(planned(schedule, TouchpointStep.REPRESENTATIVES_TOLD)).containsOnly(LocalDate.of(2027, 5, 6));
        assertThat(planned(schedule, TouchpointStep.CONSULTATION_CLOSED)).containsExactly(OPENS.plusDays(44));
        assertThat(planned(schedule, TouchpointStep.NOTICE_GIVEN)).containsOnly(OPENS.plusDays(45));
    }

    @Test
    void each_pool_team_partner_and_establishment_has_its_own() {
        MeasureSchedule schedule = schedule(measure, TODAY);
        assertThat(subjects(schedule, TouchpointStep.INDIVIDUALS_TOLD)).containsExactly("P-1", "P-2", "P-3");
        assertThat(subjects(schedule, TouchpointStep.MANAGER_BRIEFED)).containsExactly("T-1", "T-2");
        assertThat(subjects(schedule, TouchpointStep.REDUNDANCIES_NOTIFIED)).containsExactly("E-1");
        assertThat(subjects(schedule, TouchpointStep.PARTNER_TOLD)).containsExactly("PA-1");
        assertThat(of(schedule, TouchpointStep.INDIVIDUALS_TOLD).get(0).people()).isEqualTo(12);
        assertThat(of(schedule, TouchpointStep.INDIVIDUALS_TOLD).get(0).owner()).isEqualTo("Line manager of North");
        assertThat(of(schedule, TouchpointStep.INDIVIDUALS_TOLD).get(0).prerequisites())
                .containsExactly("Brief the line manager (North), 2 working days before");
    }

    @Test
    void first_news_is_not_for_a_friday() {
        LocalDate friday = LocalDate.of(2027, 5, 14);
        MeasureSchedule schedule = schedule(Proposed.dismissing(friday, 45, 30, 12), TODAY);
        assertThat(planned(schedule, TouchpointStep.CONSULTATION_OPENED)).containsExactly(friday);
        assertThat(planned(schedule, TouchpointStep.INDIVIDUALS_TOLD)).containsOnly(friday.minusDays(1));
    }

    @Test
    void people_are_told_before_the_papers_are_public() {
        LocalDate papers = LocalDate.of(2027, 4, 28);
        MeasureSchedule schedule = new MeasureScheduler(measure, new Frame(calendar, Map.of()), TODAY).schedule(TODAY, papers,
                null);
        assertThat(schedule.fits()).isTrue();
        assertThat(planned(schedule, TouchpointStep.INDIVIDUALS_TOLD)).containsOnly(LocalDate.of(2027, 4, 27));
    }

    @Test
    void an_authorisation_too_late_is_said_with_the_two_smallest_ways_out() {
        MeasureSchedule schedule = schedule(measure, OPENS.minusDays(3));
        assertThat(schedule.fits()).isFalse();
        assertThat(schedule.sentences().get(0)).contains("2027-05-10").contains("2027-05-11");
        assertThat(schedule.waysOut()).hasSize(2);
        assertThat(schedule.waysOut().get(0)).isEqualTo(
                new WayOut("Open consultation 1 days later, on 2027-05-11, and move all that follows by as much.", 1));
        assertThat(planned(schedule, TouchpointStep.INDIVIDUALS_TOLD)).containsOnly(LocalDate.of(2027, 5, 11));
    }

    @Test
    void dates_that_law_forbids_are_mended_by_a_later_dismissal() {
        MeasureToConsult hurried = Proposed.dismissing(OPENS, 20, 90, 4);
        MeasureSchedule schedule = schedule(hurried, TODAY);
        assertThat(schedule.fits()).isFalse();
        assertThat(schedule.waysOut()).extracting(WayOut::sentence).anyMatch(sentence -> sentence.contains("first dismissal"));
    }

    @Test
    void what_has_happened_stays_and_the_rest_is_dated_from_today() {
        Map<StopKey, LocalDate> happened = Map.of(new StopKey(TouchpointStep.REPRESENTATIVES_TOLD, "E-1"),
                LocalDate.of(2027, 3, 2),
                new StopKey(TouchpointStep.MANAGER_BRIEFED, "T-1"), LocalDate.of(2027, 3, 3));
        MeasureSchedule schedule = new MeasureScheduler(measure, new Frame(calendar, happened), TODAY).schedule(TODAY, null,
                null);
        assertThat(schedule.fits()).isTrue();
        assertThat(of(schedule, TouchpointStep.MANAGER_BRIEFED).get(0).window().planned()).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(of(schedule, TouchpointStep.MANAGER_BRIEFED).get(1).window().earliest()).isEqualTo(TODAY);
    }

    @Test
    void a_measure_that_touches_nobody_has_no_touchpoints() {
        MeasureToConsult quiet = new MeasureToConsult("M-2", "Renegotiate energy", null, null, null, null, false, false, false,
                OPENS, 0,
                null, null, null, null, OPENS, null, 0, 0, 0, null, null, null, false);
        assertThat(schedule(quiet, TODAY).touchpoints()).isEmpty();
    }

    private MeasureSchedule schedule(MeasureToConsult of, LocalDate start) {
        return new MeasureScheduler(of, new Frame(calendar, Map.of()), start).schedule(start, null, null);
    }

    private static List<PlannedTouchpoint> of(MeasureSchedule schedule, TouchpointStep step) {
        return schedule.touchpoints().stream().filter(touchpoint -> touchpoint.step() == step).toList();
    }

    private static List<LocalDate> planned(MeasureSchedule schedule, TouchpointStep step) {
        return of(schedule, step).stream().map(touchpoint -> touchpoint.window().planned()).toList();
    }

    private static List<String> subjects(MeasureSchedule schedule, TouchpointStep step) {
        return of(schedule, step).stream().map(PlannedTouchpoint::subject).toList();
    }
}
