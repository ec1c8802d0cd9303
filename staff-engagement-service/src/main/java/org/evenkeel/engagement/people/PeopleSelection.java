package org.evenkeel.engagement.people;

import org.jspecify.annotations.Nullable;

/**
 * A group of people by rule.
 *
 * @param key which team, which pool, whose reports; null for a group there is one of
 */
public record PeopleSelection(PeopleGroup group, @Nullable String key) {

    public PeopleSelection {
        if (group.hasKey() == (key == null)) {
            throw new IllegalArgumentException("A key belongs to a team, a pool or a manager, and to nothing else: " + group);
        }
    }

    public static PeopleSelection of(PeopleGroup group) {
        return new PeopleSelection(group, null);
    }

    public static PeopleSelection team(String reference) {
        return new PeopleSelection(PeopleGroup.TEAM, reference);
    }

    public static PeopleSelection pool(String reference) {
        return new PeopleSelection(PeopleGroup.POOL, reference);
    }

    public static PeopleSelection reportsOf(Person manager) {
        return new PeopleSelection(PeopleGroup.REPORTS, manager.particulars().staffNumber());
    }
}
