package org.evenkeel.engagement.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.feed.ToDosResponse.ToDo;
import org.evenkeel.engagement.touchpoint.OpenSelection;
import org.evenkeel.engagement.touchpoint.OpenTouchpoint;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** Sorts what an owner has to do by urgency. */
@ApplicationScoped
public class ToDos {

    private final TouchpointService touchpoints;
    private final Actor actor;
    private final Clock clock;

    ToDos(TouchpointService touchpoints, Actor actor, Clock clock) {
        this.touchpoints = touchpoints;
        this.actor = actor;
        this.clock = clock;
    }

    /** Restricted measures are for the engagement lead alone. */
    public ToDosResponse of(@Nullable String owner) {
        LocalDate today = Zones.today(clock);
        return new ToDosResponse(told(of(owner, selection -> selection.plannedUntil(today).possibleOn(today))),
                told(of(owner, selection -> selection.lateOn(today))),
                told(of(owner, selection -> selection.plannedAfter(today))));
    }

    private List<OpenTouchpoint> of(@Nullable String owner, UnaryOperator<OpenSelection> which) {
        OpenSelection selection = which.apply(OpenSelection.all().ofOwner(owner)).atMost(ToDosResponse.MOST);
        return touchpoints.open(actor.has(Roles.ENGAGEMENT_LEAD) ? selection : selection.withoutRestricted());
    }

    private static List<ToDo> told(List<OpenTouchpoint> open) {
        return open.stream()
                .map(one -> new ToDo(one.id(), one.measure(), one.step().words(), one.owner(), one.planned(), one.latest()))
                .toList();
    }
}
