package org.evenkeel.engagement.audience;

import org.evenkeel.engagement.people.PeopleGroup;
import org.jspecify.annotations.Nullable;

/** Whom a word can be meant for. */
public enum AudienceKind {
    /** The people of a pool from which posts may go. */
    STAFF_AT_RISK(PeopleGroup.POOL, "Staff at risk"),
    TEAM(PeopleGroup.TEAM, "The team"),
    LINE_MANAGERS(PeopleGroup.LINE_MANAGERS, "Line managers"),
    MIDDLE_MANAGERS(PeopleGroup.MIDDLE_MANAGERS, "Middle managers"),
    EXECUTIVES(PeopleGroup.EXECUTIVES, "Executives"),
    /** Of recognised unions, or elected. */
    REPRESENTATIVES(PeopleGroup.REPRESENTATIVES, "Union and elected representatives"),
    /** Everyone who works here. */
    ORGANISATION(PeopleGroup.WORKFORCE, "The organisation"),
    TRUSTEES(PeopleGroup.BOARD, "Trustees"),
    VOLUNTEERS(PeopleGroup.VOLUNTEERS, "Volunteers"),
    PARTNERS(null, "Partners"),
    FUNDERS(null, "Funders"),
    SERVICE_USERS(null, "Service users"),
    PUBLIC(null, "The public");

    private final @Nullable PeopleGroup group;
    private final String title;

    AudienceKind(@Nullable PeopleGroup group, String title) {
        this.group = group;
        this.title = title;
    }

    /** By which the workforce list says who belongs; null for those outside, who are not on it. */
    public @Nullable PeopleGroup group() {
        return group;
    }

    /** Its public name. */
    public String title() {
        return title;
    }
}
