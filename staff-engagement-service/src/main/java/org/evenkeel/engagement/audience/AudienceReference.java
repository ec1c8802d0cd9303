package org.evenkeel.engagement.audience;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.evenkeel.engagement.people.PeopleGroup;
import org.evenkeel.engagement.people.PeopleSelection;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * By which an audience is asked for: {@code line-managers}, {@code team:libraries}, {@code staff-at-risk:libraries}, {@code
 * named:} and an id.
 *
 * @param kind null for one that somebody named
 * @param key reference of a team or pool, or the id; null for a kind there is one audience of
 */
record AudienceReference(@Nullable AudienceKind kind, @Nullable String key) {

    private static final String NAMED = "named";

    static AudienceReference named(UUID id) {
        return new AudienceReference(null, id.toString());
    }

    static AudienceReference of(AudienceKind kind) {
        return new AudienceReference(kind, null);
    }

    static AudienceReference of(AudienceKind kind, String key) {
        return new AudienceReference(kind, key);
    }

    /** @throws Refusal 404 where it can be no audience's */
    static AudienceReference parse(String written) {
        int colon = written.indexOf(':');
        String kind = colon < 0 ? written : written.substring(0, colon);
        String key = colon < 0 ? null : written.substring(colon + 1);
        if (kind.equals(NAMED)) {
            return new AudienceReference(null, key);
        }
        for (AudienceKind one : AudienceKind.values()) {
            if (slug(one).equals(kind) && isOneOfMany(one) == (key != null)) {
                return new AudienceReference(one, key);
            }
        }
        throw Refusal.notFound("audience", written);
    }

    /** The id of one that somebody named. */
    Optional<UUID> id() {
        try {
            return kind != null || key == null ? Optional.empty() : Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Whom the workforce list says belong to one by rule; empty outside and where somebody named them. */
    Optional<PeopleSelection> selection() {
        PeopleGroup group = kind == null ? null : kind.group();
        return group == null ? Optional.empty() : Optional.of(new PeopleSelection(group, key));
    }

    static boolean isOneOfMany(AudienceKind kind) {
        return kind == AudienceKind.TEAM || kind == AudienceKind.STAFF_AT_RISK;
    }

    private static String slug(AudienceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        String name = kind == null ? NAMED : slug(kind);
        return key == null ? name : name + ":" + key;
    }
}
