package org.evenkeel.engagement.touchpoint;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.people.PeopleSelection;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;

/** Who may say that a touchpoint happened, and whether the right person spoke. */
@ApplicationScoped
class Speakers {

    private final Actor actor;
    private final PeopleService people;

    Speakers(Actor actor, PeopleService people) {
        this.actor = actor;
        this.people = people;
    }

    /**
     * The engagement lead records all; a line manager what is theirs to say, to their own team where the workforce list tells
     * whose team it is.
     *
     * @throws Refusal 403
     */
    void requireOwn(TouchpointEntity touchpoint) {
        if (actor.has(Roles.ENGAGEMENT_LEAD)) {
            return;
        }
        if (touchpoint.restricted) {
            throw Refusal.forbidden("The measure is restricted. Tell the engagement lead, who records what happened of it.");
        }
        if (!touchpoint.isOfLineManager()) {
            throw Refusal.forbidden("\"%s\" is for the %s to do, not for a line manager. Ask the engagement lead to record it."
                    .formatted(touchpoint.step.words(), touchpoint.owner.toLowerCase(Locale.ROOT)));
        }
        if (!leads(touchpoint.team)) {
            throw Refusal
                    .forbidden("By the workforce list %s does not report to you. Ask its line manager or the engagement lead"
                            .formatted(touchpoint.subjectName) + " to record it.");
        }
    }

    private boolean leads(String team) {
        if (team.isEmpty() || people.count(PeopleSelection.team(team)) == 0) {
            return true;
        }
        return people.signedIn().map(self -> people.in(PeopleSelection.reportsOf(self)).stream().map(Person::particulars)
                .anyMatch(report -> team.equals(report.team()))).orElse(false);
    }

    /** Broken where somebody else spoke than whose word it was. */
    static List<BrokenRule> wrong(TouchpointEntity touchpoint, TouchpointRecordRequest request) {
        String speaker = request.speaker();
        if (speaker == null || speaker.isBlank() || speaker.strip().equalsIgnoreCase(touchpoint.owner)) {
            return List.of();
        }
        return List.of(new BrokenRule("speaker", touchpoint.measure,
                "\"%s\" was to be done by %s, and %s did it.".formatted(touchpoint.step.words(), touchpoint.owner,
                        speaker.strip())));
    }
}
