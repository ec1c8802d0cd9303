package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.engagementplan.DateNetwork.Days;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.jspecify.annotations.Nullable;

/** Builds the network of a measure's dates, and reads the touchpoints off its solution. Used once. */
final class MeasureNetwork {

    private static final int DAYS_A_WEEK = 7;

    private final MeasureToConsult measure;
    private final MeasureDates dates;
    private final Map<StopKey, LocalDate> happened;
    private final Spacing spacing;
    private final boolean withPreferences;
    private final DateNetwork network;
    private final List<Stop> stops = new ArrayList<>();

    MeasureNetwork(MeasureToConsult measure, MeasureDates dates, Frame frame, boolean withPreferences) {
        this.measure = measure;
        this.dates = dates;
        this.happened = frame.happened();
        this.spacing = frame.spacing();
        this.withPreferences = withPreferences;
        this.network = new DateNetwork(frame.calendar(), dates.start());
    }

    /**
     * @param happened the first day of each step that has begun
     */
    record Frame(WorkingDays calendar, Map<StopKey, LocalDate> happened, Spacing spacing) {

        Frame(WorkingDays calendar, Map<StopKey, LocalDate> happened) {
            this(calendar, happened, Spacing.DEFAULT);
        }

        /** To tell whether it is the briefing alone that does not fit. */
        Frame withoutBriefing() {
            return new Frame(calendar, happened, spacing.withoutBriefing());
        }
    }

    /** By which a step of a measure is known again. */
    record StopKey(TouchpointStep step, String subject) {
    }

    private record Stop(TouchpointStep step, Subject subject, int number, List<String> prerequisites) {
    }

    /** Whom or what a stop is about. */
    record Subject(String reference, String name, String team, int people, String owner) {
    }

    /**
     * What the network comes to.
     *
     * @param touchpoints empty where no dates keep every rule
     * @param missed which date cannot be kept, in words; null where all can
     */
    record Result(List<PlannedTouchpoint> touchpoints, @Nullable String missed) {

        boolean fits() {
            return missed == null;
        }
    }

    Result solve() {
        build();
        DateNetwork.Solution solution = network.solve();
        DateNetwork.Missed missed = solution.missed();
        if (missed != null) {
            return new Result(List.of(), "%s is to be by %s, and can be on %s at the earliest".formatted(
                    nameOf(missed.number()), missed.notAfter(), missed.earliest()));
        }
        return new Result(stops.stream()
                .map(stop -> new PlannedTouchpoint(measure.measure(), stop.step, stop.subject.reference(), stop.subject.name(),
                        stop.subject.team(), stop.subject.people(), stop.subject.owner(),
                        new PlannedTouchpoint.Window(solution.earliest().get(stop.number),
                                solution.planned().get(stop.number), solution.latest().get(stop.number)),
                        stop.prerequisites))
                .toList(), null);
    }

    private String nameOf(int number) {
        return stops.stream().filter(stop -> stop.number == number).findFirst().map(stop -> "\"" + named(stop) + "\"")
                .orElse("The first dismissal");
    }

    private void build() {
        Subjects subjects = new Subjects(measure);
        List<Stop> individuals = firstWords(subjects);
        if (!measure.consultationNeeded()) {
            wideWords(subjects, individuals, dates.opens());
            return;
        }
        wideWords(subjects, individuals, null);
        Stop opened = stop(TouchpointStep.CONSULTATION_OPENED, subjects.lead(), Days.ANY, dates.opens());
        individuals.forEach(told -> after(told, opened, 0));
        of(TouchpointStep.REPRESENTATIVES_TOLD).forEach(told -> after(told, opened, 0));
        if (measure.publicConsultationDays() > 0 && dates.publicOpens() == null) {
            of(TouchpointStep.PUBLIC_TOLD).forEach(told -> after(told, opened, 0));
        }
        List<Stop> notified = subjects.notified().stream()
                .map(subject -> stop(TouchpointStep.REDUNDANCIES_NOTIFIED, subject, Days.ANY, null)).toList();
        for (Stop made : notified) {
            after(opened, made, 0);
            network.soon(made.number);
        }
        consult(subjects, individuals, opened);
        decide(subjects, opened, notified);
    }

    /** Representatives, then each line manager, then each person: D9 and D10. */
    private List<Stop> firstWords(Subjects subjects) {
        List<Stop> representatives = subjects.represented().stream()
                .map(subject -> stop(TouchpointStep.REPRESENTATIVES_TOLD, subject, Days.WORKING, null)).toList();
        List<Stop> managers = subjects.teams().stream()
                .map(team -> stop(TouchpointStep.MANAGER_BRIEFED, subjects.briefing(team), Days.WORKING, null)).toList();
        LocalDate beforePapers = dates.papers() == null ? null : dates.papers().minusDays(1);
        List<Stop> individuals = subjects.pools().stream()
                .map(pool -> stop(TouchpointStep.INDIVIDUALS_TOLD, pool, Days.FIRST_NEWS, beforePapers)).toList();
        for (Stop manager : managers) {
            representatives.forEach(told -> after(told, manager, 0));
            individuals.stream().filter(told -> told.subject.team().equals(manager.subject.team()))
                    .forEach(told -> afterWorking(manager, told, spacing.briefedBeforeWorkingDays()));
        }
        return individuals;
    }

    /** From the team outwards to the public: D8. */
    private void wideWords(Subjects subjects, List<Stop> individuals, @Nullable LocalDate notAfter) {
        for (Subject team : subjects.teams()) {
            Stop told = stop(TouchpointStep.TEAM_TOLD, team, Days.WORKING, notAfter);
            individuals.stream().filter(one -> one.subject.team().equals(team.team())).forEach(one -> after(one, told, 0));
        }
        Stop organisation = stop(TouchpointStep.ORGANISATION_TOLD, subjects.leader(), Days.WORKING, notAfter);
        of(TouchpointStep.TEAM_TOLD).forEach(told -> after(told, organisation, 0));
        subjects.partners().forEach(partner -> stop(TouchpointStep.PARTNER_TOLD, partner, Days.WORKING, notAfter));
        stop(TouchpointStep.VOLUNTEERS_TOLD, subjects.executive(), Days.WORKING, notAfter);
        stop(TouchpointStep.FUNDERS_TOLD, subjects.finance(), Days.WORKING, notAfter);
        Stop all = stop(TouchpointStep.PUBLIC_TOLD, subjects.lead(), Days.WORKING, notAfter);
        for (TouchpointStep step : List.of(TouchpointStep.PARTNER_TOLD, TouchpointStep.VOLUNTEERS_TOLD,
                TouchpointStep.FUNDERS_TOLD)) {
            of(step).forEach(told -> after(organisation, told, 0));
            of(step).forEach(told -> after(told, all, 0));
        }
        if (dates.publicOpens() != null) {
            Stop open = stop(TouchpointStep.PUBLIC_CONSULTATION_OPENED, subjects.lead(), Days.ANY, dates.publicOpens());
            after(all, open, 0);
        }
    }

    private void consult(Subjects subjects, List<Stop> individuals, Stop opened) {
        for (Stop told : individuals) {
            Stop first = stop(TouchpointStep.FIRST_MEETING, told.subject, Days.WORKING, null);
            network.soon(first.number);
            after(opened, first, 0);
            after(told, first, withPreferences ? spacing.companionDays() : 0);
        }
        for (Stop first : of(TouchpointStep.FIRST_MEETING)) {
            Stop second = stop(TouchpointStep.SECOND_MEETING, first.subject, Days.WORKING, null);
            after(first, second, withPreferences ? spacing.betweenMeetingsDays() : 0);
        }
        Stop answered = stop(TouchpointStep.RESPONSES_ANSWERED, subjects.lead(), Days.ANY, null);
        after(opened, answered, 0);
        Stop closed = stop(TouchpointStep.CONSULTATION_CLOSED, subjects.lead(), Days.ANY, dates.closes());
        after(answered, closed, 0);
        of(TouchpointStep.SECOND_MEETING).forEach(met -> after(met, closed, 0));
        int publicDays = dates.publicOpens() == null ? measure.publicConsultationDays() : 0;
        after(opened, closed, Math.max(0, Math.max(measure.minimumConsultationDays(), publicDays) - 1));
        of(TouchpointStep.PUBLIC_CONSULTATION_OPENED)
                .forEach(open -> after(open, closed, Math.max(0, measure.publicConsultationDays() - 1)));
    }

    /** D1 to D4: notice after closing, decision and notification; the first dismissal after all their days. */
    private void decide(Subjects subjects, Stop opened, List<Stop> notified) {
        Stop closed = of(TouchpointStep.CONSULTATION_CLOSED).get(0);
        Stop decided = stop(TouchpointStep.DECIDED, subjects.board(), Days.ANY, null);
        after(closed, decided, 0);
        if (dates.notice() == null) {
            return;
        }
        List<Stop> notices = subjects.pools().stream()
                .map(pool -> stop(TouchpointStep.NOTICE_GIVEN, pool, Days.ANY, dates.notice())).toList();
        int dismissal = network.add(Days.ANY, dates.dismissal());
        network.afterDays(opened.number, dismissal, measure.minimumConsultationDays());
        notified.forEach(made -> network.afterDays(made.number, dismissal, measure.notifyDays()));
        for (Stop notice : notices) {
            after(closed, notice, 1);
            after(decided, notice, 0);
            notified.forEach(made -> after(made, notice, 1));
            network.afterDays(notice.number, dismissal, DAYS_A_WEEK * measure.noticeWeeks());
        }
        for (Subject team : subjects.teams()) {
            Stop briefed = stop(TouchpointStep.SURVIVORS_BRIEFED, team, Days.WORKING, null);
            notices.forEach(notice -> after(notice, briefed, 0));
            after(briefed, stop(TouchpointStep.ONE_TO_ONES_HELD, team, Days.WORKING, null), 1);
        }
    }

    private Stop stop(TouchpointStep step, Subject subject, Days days, @Nullable LocalDate notAfter) {
        LocalDate on = happened.get(new StopKey(step, subject.reference()));
        int number = on == null ? network.add(days, notAfter) : network.addHappened(on);
        Stop stop = new Stop(step, subject, number, new ArrayList<>());
        stops.add(stop);
        return stop;
    }

    private void after(Stop from, Stop to, int days) {
        network.afterDays(from.number, to.number, days);
        to.prerequisites.add(named(from) + (days == 0 ? "" : ", %d days before".formatted(days)));
    }

    private void afterWorking(Stop from, Stop to, int days) {
        network.afterWorkingDays(from.number, to.number, days);
        to.prerequisites.add(named(from) + ", %d working days before".formatted(days));
    }

    private static String named(Stop stop) {
        return stop.subject.name().isEmpty() ? stop.step.words() : stop.step.words() + " (" + stop.subject.name() + ")";
    }

    private List<Stop> of(TouchpointStep step) {
        return stops.stream().filter(stop -> stop.step == step).toList();
    }
}
