package org.evenkeel.engagement.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Every audience there is, in order of kinds: by rule, outside, and those that somebody named. */
@ApplicationScoped
class Audiences {

    /** Below it, a number would tell of persons. */
    private static final int TOLD = 5;

    @Inject
    PeopleService people;

    @Inject
    AudienceRepository named;

    @Inject
    Actor actor;

    List<AudienceResponse> all() {
        List<AudienceResponse> all = new ArrayList<>();
        for (AudienceKind kind : AudienceKind.values()) {
            if (!AudienceReference.isOneOfMany(kind)) {
                all.add(byRule(AudienceReference.of(kind), kind));
            }
        }
        people.teams().forEach(one -> all.add(byRule(AudienceKind.TEAM, one.team(), one.people())));
        people.postsHeldByPool().forEach(one -> all.add(byRule(AudienceKind.STAFF_AT_RISK, one.pool(), one.people())));
        addNamed(all);
        all.sort(Comparator.comparing((AudienceResponse one) -> one.kind()).thenComparing(AudienceResponse::reference));
        return all;
    }

    private void addNamed(List<AudienceResponse> all) {
        Map<UUID, List<UUID>> members = named.members();
        Set<UUID> present = present(members.values().stream().flatMap(List::stream).distinct().toList());
        named.all().forEach(row -> all.add(of(row, members.getOrDefault(row.id, List.of()).stream().filter(present::contains)
                .count())));
    }

    /** Those who have not left. */
    Set<UUID> present(Collection<UUID> people) {
        return this.people.all(people).stream().filter(one -> one.leftOn() == null).map(Person::id).collect(Collectors.toSet());
    }

    /** One by rule, or outside. */
    AudienceResponse byRule(AudienceReference reference, AudienceKind kind) {
        Long size = reference.selection().map(people::count).orElse(null);
        return response(reference, kind, kind.title(), size);
    }

    AudienceResponse byRule(AudienceKind kind, String key, long size) {
        return response(AudienceReference.of(kind, key), kind, kind.title() + ": " + key, size);
    }

    AudienceResponse of(AudienceEntity row, long members) {
        boolean outside = row.kind.group() == null;
        return new AudienceResponse(row.reference().toString(), row.kind, row.name,
                outside ? Membership.OUTSIDE : Membership.NAMED, null, outside ? null : told(members), row.estimatedPeople);
    }

    private AudienceResponse response(AudienceReference reference, AudienceKind kind, String name, @Nullable Long size) {
        return new AudienceResponse(reference.toString(), kind, name, size == null ? Membership.OUTSIDE : Membership.BY_RULE,
                reference.key(), size == null ? null : told(size), null);
    }

    private @Nullable Long told(long size) {
        return size >= TOLD || actor.has(Roles.ENGAGEMENT_LEAD) ? size : null;
    }
}
