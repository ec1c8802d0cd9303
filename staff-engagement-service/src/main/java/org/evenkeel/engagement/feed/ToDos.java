package org.evenkeel.engagement.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.feed.ToDosResponse.ToDo;
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
        List<OpenTouchpoint> open = touchpoints.open(owner).stream()
                .filter(one -> !one.restricted() || actor.has(Roles.ENGAGEMENT_LEAD)).toList();
        Predicate<OpenTouchpoint> overdue = one -> one.latest().isBefore(today);
        Predicate<OpenTouchpoint> due = one -> !one.planned().isAfter(today);
        return new ToDosResponse(told(open, overdue.negate().and(due)), told(open, overdue), told(open, due.negate()));
    }

    private static List<ToDo> told(List<OpenTouchpoint> open, Predicate<OpenTouchpoint> which) {
        return open.stream().filter(which).limit(ToDosResponse.MOST)
                .map(one -> new ToDo(one.id(), one.measure(), one.step().words(), one.owner(), one.planned(), one.latest()))
                .toList();
    }
}
