package org.evenkeel.engagement.people;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a workforce list says of one person. Whose need stands behind a route or a priority is not kept.
 *
 * @param signInName by which the person signs in to Even Keel; null where it is the e-mail address or there is none
 * @param team reference of the team, as in planning
 * @param pool reference of the pool of like posts, as in planning; null for who holds no post in one
 * @param fte share of a full-time post; known for everyone in a pool
 * @param manager staff number of the line manager
 * @param reachableByAgreedRoute whether a route was agreed by which news reaches the person while away
 * @param vacancyPriorityUntil last day of a priority for vacancies
 */
public record Particulars(
        String staffNumber,
        String name,
        @Nullable String email,
        @Nullable String signInName,
        @Nullable String post,
        @Nullable String team,
        @Nullable String pool,
        @Nullable BigDecimal fte,
        @Nullable String manager,
        @Nullable LocalDate leaveFrom,
        @Nullable LocalDate leaveUntil,
        @Nullable PreferredChannel preferredChannel,
        boolean reachableByAgreedRoute,
        @Nullable LocalDate vacancyPriorityUntil,
        boolean boardMember,
        boolean representative,
        boolean executive,
        boolean volunteer) {

    /** The same with these staff numbers. */
    public Particulars withNumbers(String own, @Nullable String ofManager) {
        return new Particulars(own, name, email, signInName, post, team, pool, fte, ofManager, leaveFrom, leaveUntil,
                preferredChannel, reachableByAgreedRoute, vacancyPriorityUntil, boardMember, representative, executive,
                volunteer);
    }
}
