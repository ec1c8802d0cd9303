package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One conversation, held or planned, as the rules of how things are said look at it.
 *
 * @param at the hour; null where it is not known
 * @param persons pseudonymous ids of those it was with; empty where they are only counted
 * @param reached false for an attempt that reached nobody
 */
public record Conversation(String measure, TouchpointStep step, String subject, String subjectName, LocalDate on,
        @Nullable LocalTime at, Manner manner, List<UUID> persons, boolean reached) {

    public Conversation {
        persons = List.copyOf(persons);
    }

    /**
     * How it was held; null where that is not known.
     *
     * @param letterSent whether a letter went with it
     */
    public record Manner(@Nullable SpokenChannel channel, @Nullable Boolean companionOffered, boolean letterSent) {

        /** Of a planned conversation: in person, a companion welcome. */
        static final Manner PLANNED = new Manner(SpokenChannel.IN_PERSON, Boolean.TRUE, false);
    }

    /** As a touchpoint is planned to be held. */
    public static Conversation planned(PlannedTouchpoint touchpoint) {
        return new Conversation(touchpoint.measure(), touchpoint.step(), touchpoint.subject(), touchpoint.subjectName(),
                touchpoint.window().planned(), null, Manner.PLANNED, List.of(), true);
    }
}
