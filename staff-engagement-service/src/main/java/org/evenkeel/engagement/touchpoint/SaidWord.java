package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When something was said, or is planned to be: what the rules of order look at.
 *
 * @param round from 1; another where the measure is consulted on again
 * @param subject reference of the establishment, team, pool or partner; empty where there is one for the measure
 * @param first the first day on which anyone heard it; null while nobody has
 * @param last the last day; null until everybody has
 */
public record SaidWord(String measure, int round, TouchpointStep step, String subject, String subjectName, String team,
        String owner, @Nullable LocalDate first, @Nullable LocalDate last) {

    /** Of the first round. */
    public SaidWord(String measure, TouchpointStep step, String subject, String subjectName, String team, String owner,
            @Nullable LocalDate first, @Nullable LocalDate last) {
        this(measure, 1, step, subject, subjectName, team, owner, first, last);
    }

    /** By which words that follow each other are known: those of one measure in one round. */
    public String line() {
        return measure + " " + round;
    }
}
