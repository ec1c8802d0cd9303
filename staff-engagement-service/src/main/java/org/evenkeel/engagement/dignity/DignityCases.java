package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.calendar.PlanCalendars;
import org.evenkeel.engagement.consultation.ConsultationFacts;
import org.evenkeel.engagement.consultation.ConsultationService;
import org.evenkeel.engagement.dignity.DignityCase.Away;
import org.evenkeel.engagement.dignity.DignityCase.Replies;
import org.evenkeel.engagement.engagementplan.CheckedMeasure;
import org.evenkeel.engagement.people.PeopleSelection;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.touchpoint.Conversation;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

/** Puts together what is judged of a plan, on either clock. */
@ApplicationScoped
class DignityCases {

    private final TouchpointService touchpoints;
    private final ConsultationService consultations;
    private final PlanCalendars calendars;
    private final PeopleService people;
    private final DignityFactRecords facts;

    DignityCases(TouchpointService touchpoints, ConsultationService consultations, PlanCalendars calendars,
            PeopleService people, DignityFactRecords facts) {
        this.touchpoints = touchpoints;
        this.consultations = consultations;
        this.calendars = calendars;
        this.people = people;
        this.facts = facts;
    }

    /** A plan that is not authorised yet, by the dates its engagement would have. */
    @Transactional
    DignityCase planned(CheckedMeasure.Checked checked, DignityFacts arranged, Thresholds thresholds) {
        List<PlannedTouchpoint> touchpoints = checked.measures().stream().flatMap(one -> one.touchpoints().stream()).toList();
        return new DignityCase(DignityClock.PLANNED, new DignityCase.Frame(checked.calendar(), thresholds),
                checked.measures().stream().map(one -> LawDates.planned(one.measure())).toList(),
                new DignityCase.Said(touchpoints.stream().map(DignityCases::word).toList(),
                        touchpoints.stream().map(Conversation::planned).toList()),
                arranged, away(touchpoints), List.of());
    }

    /** What has happened of a plan, and nothing else. */
    @Transactional
    DignityCase happened(UUID lineage, Thresholds thresholds) {
        List<ConsultationFacts> held = consultations.facts(lineage);
        return new DignityCase(DignityClock.ACTUAL, new DignityCase.Frame(calendars.of(lineage), thresholds),
                held.stream().map(LawDates::happened).toList(),
                new DignityCase.Said(touchpoints.said(lineage), touchpoints.conversations(lineage)),
                facts.of(lineage, DignityClock.ACTUAL), List.of(), replies(held));
    }

    /** What has happened, and for the rest what is planned: nothing is missed yet that may still be done. */
    @Transactional
    DignityCase happenedOrPlanned(UUID lineage, List<SaidWord> words, List<ConsultationFacts> held, Thresholds thresholds) {
        return new DignityCase(DignityClock.PLANNED, new DignityCase.Frame(calendars.of(lineage), thresholds),
                held.stream().map(LawDates::happened).toList(),
                new DignityCase.Said(words, touchpoints.conversations(lineage)), facts.of(lineage, DignityClock.ACTUAL),
                List.of(), replies(held));
    }

    private static List<Replies> replies(List<ConsultationFacts> held) {
        return held.stream().filter(one -> one.closedOn() != null).map(one -> new Replies(one.measure(),
                Objects.requireNonNull(one.closedOn()), one.responses(), one.answered())).toList();
    }

    /** Of those in a pool whom the workforce list knows. */
    private List<Away> away(List<PlannedTouchpoint> touchpoints) {
        List<Away> away = new ArrayList<>();
        for (PlannedTouchpoint told : touchpoints) {
            if (told.step() == TouchpointStep.INDIVIDUALS_TOLD && !told.subject().isEmpty()) {
                LocalDate on = told.window().planned();
                people.in(PeopleSelection.pool(told.subject())).stream().filter(person -> person.isOnLeave(on))
                        .map(person -> new Away(told.measure(), told.subjectName(), on,
                                person.particulars().reachableByAgreedRoute()))
                        .forEach(away::add);
            }
        }
        return away;
    }

    private static SaidWord word(PlannedTouchpoint touchpoint) {
        return new SaidWord(touchpoint.measure(), touchpoint.step(), touchpoint.subject(), touchpoint.subjectName(),
                touchpoint.team(), touchpoint.owner(), touchpoint.window().planned(), touchpoint.window().planned());
    }
}
