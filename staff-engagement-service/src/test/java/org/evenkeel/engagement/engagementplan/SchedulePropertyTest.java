package org.evenkeel.engagement.engagementplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.evenkeel.engagement.calendar.BankHolidays;
import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Band;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Establishment;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Partner;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Pool;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever planning proposes: every schedule keeps the law and the order of words, or says that it cannot. */
class SchedulePropertyTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);

    private final BankHolidays holidays = new BankHolidays();

    record Case(MeasureToConsult measure, int papersAfter, List<String> jurisdictions) {
    }

    @Property(tries = 600)
    void every_schedule_keeps_law_and_order_in_all_of_its_dates(@ForAll("cases") Case given) {
        MeasureSchedule schedule = schedule(given);
        assertThat(schedule.fits() || schedule.waysOut().size() == 2).as("what does not fit has two ways out").isTrue();
        assertThat(schedule.fits() || !schedule.sentences().isEmpty()).isTrue();
        assertThat(schedule.touchpoints()).allSatisfy(touchpoint -> {
            assertThat(touchpoint.window().earliest()).isAfterOrEqualTo(schedule.dates().start())
                    .isBeforeOrEqualTo(touchpoint.window().planned());
            assertThat(touchpoint.window().planned()).isBeforeOrEqualTo(touchpoint.window().latest());
        });
        for (Function<PlannedTouchpoint, LocalDate> day : List.<Function<PlannedTouchpoint, LocalDate>> of(
                one -> one.window().earliest(), one -> one.window().planned(), one -> one.window().latest())) {
            law(given.measure(), schedule, day);
            order(given, schedule, day);
        }
    }

    @Property(tries = 300)
    void people_meet_on_working_days(@ForAll("cases") Case given) {
        WorkingDays calendar = holidays.workingDays(given.jurisdictions(), List.of());
        assertThat(schedule(given).touchpoints()).filteredOn(touchpoint -> switch (touchpoint.step()) {
            case MANAGER_BRIEFED, INDIVIDUALS_TOLD, TEAM_TOLD, FIRST_MEETING, SECOND_MEETING -> true;
            default -> false;
        }).allSatisfy(touchpoint -> assertThat(calendar.isWorking(touchpoint.window().planned())).isTrue());
    }

    private MeasureSchedule schedule(Case given) {
        MeasureNetwork.Frame frame = new MeasureNetwork.Frame(holidays.workingDays(given.jurisdictions(), List.of()), Map.of());
        LocalDate papers = given.papersAfter() == 0 ? null : START.plusDays(given.papersAfter());
        return new MeasureScheduler(given.measure(), frame, START).schedule(START, papers, null);
    }

    /** D1 to D4, written from their words. */
    private static void law(MeasureToConsult measure, MeasureSchedule schedule, Function<PlannedTouchpoint, LocalDate> day) {
        List<LocalDate> notices = days(schedule, TouchpointStep.NOTICE_GIVEN, day);
        LocalDate dismissal = schedule.dates().dismissal();
        if (notices.isEmpty() || dismissal == null) {
            return;
        }
        LocalDate opened = days(schedule, TouchpointStep.CONSULTATION_OPENED, day).get(0);
        LocalDate closed = days(schedule, TouchpointStep.CONSULTATION_CLOSED, day).get(0);
        LocalDate decided = days(schedule, TouchpointStep.DECIDED, day).get(0);
        assertThat(dismissal).as("D1").isAfterOrEqualTo(opened.plusDays(measure.minimumConsultationDays()));
        for (LocalDate notice : notices) {
            assertThat(notice).as("D3").isAfter(closed).isAfterOrEqualTo(decided);
            assertThat(dismissal).as("D4").isAfterOrEqualTo(notice.plusWeeks(measure.noticeWeeks()));
            for (LocalDate notified : days(schedule, TouchpointStep.REDUNDANCIES_NOTIFIED, day)) {
                assertThat(notified).as("D2").isBefore(notice).isAfterOrEqualTo(opened);
                assertThat(dismissal).as("D2").isAfterOrEqualTo(notified.plusDays(measure.notifyDays()));
            }
        }
    }

    /** D8 to D10 and the order of all words, written from their words. */
    private void order(Case given, MeasureSchedule schedule, Function<PlannedTouchpoint, LocalDate> day) {
        WorkingDays calendar = holidays.workingDays(given.jurisdictions(), List.of());
        List<LocalDate> individuals = days(schedule, TouchpointStep.INDIVIDUALS_TOLD, day);
        days(schedule, TouchpointStep.REPRESENTATIVES_TOLD, day).forEach(representatives -> individuals
                .forEach(individual -> assertThat(representatives).as("D9").isBeforeOrEqualTo(individual)));
        for (PlannedTouchpoint manager : of(schedule, TouchpointStep.MANAGER_BRIEFED)) {
            of(schedule, TouchpointStep.INDIVIDUALS_TOLD).stream().filter(told -> told.team().equals(manager.team()))
                    .forEach(told -> assertThat(calendar.plus(day.apply(manager), 2)).as("D10")
                            .isBeforeOrEqualTo(day.apply(told)));
        }
        List<LocalDate> before = new ArrayList<>(individuals);
        for (TouchpointStep step : List.of(TouchpointStep.TEAM_TOLD, TouchpointStep.ORGANISATION_TOLD,
                TouchpointStep.PARTNER_TOLD,
                TouchpointStep.PUBLIC_TOLD, TouchpointStep.PUBLIC_CONSULTATION_OPENED)) {
            days(schedule, step, day).forEach(later -> before
                    .forEach(earlier -> assertThat(earlier).as("D8: before %s", step).isBeforeOrEqualTo(later)));
            before.addAll(step == TouchpointStep.TEAM_TOLD ? List.of() : days(schedule, step, day));
        }
        LocalDate papers = schedule.dates().papers();
        if (papers != null) {
            assertThat(individuals).as("told before the papers are public").allMatch(told -> told.isBefore(papers));
        }
    }

    private static List<PlannedTouchpoint> of(MeasureSchedule schedule, TouchpointStep step) {
        return schedule.touchpoints().stream().filter(touchpoint -> touchpoint.step() == step).toList();
    }

    private static List<LocalDate> days(MeasureSchedule schedule, TouchpointStep step,
            Function<PlannedTouchpoint, LocalDate> day) {
        return of(schedule, step).stream().map(day).toList();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Days> days = Combinators.combine(Arbitraries.integers().between(-20, 120),
                Arbitraries.integers().between(1, 100), Arbitraries.of(0, 30, 45, 90), Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(-10, 30), Arbitraries.integers().between(0, 60)).as(Days::new);
        Arbitrary<MeasureToConsult> measures = Combinators.combine(days, Arbitraries.integers().between(0, 5),
                Arbitraries.of(true, false)).as(SchedulePropertyTest::measure);
        Arbitrary<List<String>> jurisdictions = Arbitraries.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND").list()
                .ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(measures, Arbitraries.integers().between(0, 90), jurisdictions).as(Case::new);
    }

    /**
     * @param opensAfter when it begins, from the start
     * @param gap days by which planning's dates are farther apart than they need be, or nearer
     */
    private record Days(int opensAfter, int consulted, int minimum, int weeks, int gap, int ofThePublic) {

        LocalDate begins() {
            return START.plusDays(opensAfter);
        }

        LocalDate opens() {
            return begins().plusDays(ofThePublic);
        }

        LocalDate closes() {
            return opens().plusDays(consulted - 1L);
        }

        LocalDate notice() {
            return opens().plusDays(consulted + Math.max(0, gap));
        }

        LocalDate dismissal() {
            return notice().plusWeeks(weeks).plusDays(gap);
        }
    }

    private static MeasureToConsult measure(Days days, int pools, boolean dismisses) {
        List<Pool> from = new ArrayList<>();
        for (int i = 0; i < pools; i++) {
            from.add(new Pool("P-" + i, "T-" + i / 2, "Team " + i / 2, "Role " + i, i));
        }
        int minimum = dismisses ? days.minimum : 0;
        return new MeasureToConsult("M", "Measure", "S", "Service", null, List.of(), true, days.ofThePublic > 0, true,
                days.begins(), days.ofThePublic, dismisses ? days.opens() : null, dismisses ? days.closes() : null,
                dismisses ? days.notice() : null, dismisses ? days.dismissal() : null, days.dismissal().plusDays(1),
                dismisses ? Band.TWENTY_OR_MORE : null, minimum, minimum, days.weeks,
                List.of(new Establishment("E", "Hall", "ENGLAND", pools % 2 == 0, 25)), from,
                List.of(new Partner("PA", "Partner", null)), false);
    }
}
