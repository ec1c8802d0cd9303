package org.evenkeel.engagement.audience;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleSelection;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.tag.EntityTags;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** Tells audiences and who belongs to them, and keeps those that somebody named. */
@ApplicationScoped
public class AudienceService {

    private static final String THING = "audience";
    /** References are unique, so nothing is left for a cursor to tell apart. */
    private static final UUID ALONE = new UUID(0, 0);

    @Inject
    Audiences audiences;

    @Inject
    AudienceRepository named;

    @Inject
    PeopleService people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** An audience with its version; one by rule has none to change. */
    public record Versioned(AudienceResponse audience, @Nullable Long version) {
    }

    @Transactional
    public Page<AudienceResponse> list(@Nullable AudienceKind kind, PageRequest page) {
        List<AudienceResponse> rows = audiences.all().stream().filter(one -> kind == null || one.kind() == kind)
                .filter(one -> page.cursor().isEmpty() || key(one).compareTo(page.cursor().get().key()) > 0)
                .limit(page.rowsToRead()).toList();
        return Page.of(rows, page, row -> new Cursor(key(row), ALONE), row -> row);
    }

    @Transactional
    public Versioned get(String reference) {
        AudienceReference wanted = AudienceReference.parse(reference);
        AudienceKind kind = wanted.kind();
        if (kind == null) {
            AudienceEntity row = row(wanted, reference);
            return new Versioned(audiences.of(row, audiences.present(named.members(row.id)).size()), row.version);
        }
        String key = wanted.key();
        if (key == null) {
            return new Versioned(audiences.byRule(wanted, kind), null);
        }
        long size = wanted.selection().map(people::count).orElse(0L);
        if (size == 0) {
            throw Refusal.notFound(THING, reference);
        }
        return new Versioned(audiences.byRule(kind, key, size), null);
    }

    /** Those who left are none any more. */
    @Transactional
    public Page<AudienceMemberResponse> members(String reference, PageRequest page) {
        AudienceReference wanted = AudienceReference.parse(reference);
        LocalDate today = Zones.today(clock);
        PeopleSelection selection = wanted.selection().orElse(null);
        if (selection != null) {
            Page<Person> shown = people.in(selection, page);
            return new Page<>(shown.items().stream().map(one -> member(one, today)).toList(), shown.next());
        }
        if (wanted.kind() != null) {
            return new Page<>(List.of(), null);
        }
        String after = page.cursor().map(cursor -> cursor.id().toString()).orElse("");
        List<Person> rows = people.all(named.members(row(wanted, reference).id)).stream()
                .filter(one -> one.leftOn() == null && one.id().toString().compareTo(after) > 0)
                .sorted((one, other) -> one.id().toString().compareTo(other.id().toString()))
                .limit(page.rowsToRead()).toList();
        return Page.of(rows, page, row -> new Cursor("", row.id()), row -> member(row, today));
    }

    @Transactional
    public Versioned add(AudienceRequest request) {
        Set<UUID> members = checked(request);
        AudienceEntity row = new AudienceEntity();
        row.id = UUID.randomUUID();
        row.take(request);
        named.add(row);
        named.members(row.id, members);
        audit.record("named", THING, row.id.toString(), null, trace(request));
        return new Versioned(audiences.of(row, members.size()), row.version);
    }

    @Transactional
    public Versioned change(String reference, @Nullable String ifMatch, AudienceRequest request) {
        AudienceEntity row = row(AudienceReference.parse(reference), reference);
        EntityTags.requireMatch(ifMatch, row.version);
        Set<UUID> members = checked(request);
        row.take(request);
        named.members(row.id, members);
        audit.record("changed", THING, row.id.toString(), null, trace(request));
        return new Versioned(audiences.of(row, members.size()), row.version);
    }

    @Transactional
    public void remove(String reference, @Nullable String ifMatch) {
        AudienceEntity row = row(AudienceReference.parse(reference), reference);
        EntityTags.requireMatch(ifMatch, row.version);
        named.remove(row);
        audit.record("removed", THING, row.id.toString(), null, null);
    }

    private Set<UUID> checked(AudienceRequest request) {
        Set<UUID> members = new LinkedHashSet<>(request.members());
        if (request.kind().group() == null && !members.isEmpty()) {
            throw Refusal.invalid("An audience outside has no people on record. Estimate how many there are instead.",
                    List.of(Violation.inBody("members", "outside", "must be empty for the kind " + request.kind())));
        }
        if (request.kind().group() != null && request.estimatedPeople() != null) {
            throw Refusal.invalid("People on record are counted, not estimated. Leave the estimate out.",
                    List.of(Violation.inBody("estimatedPeople", "counted", "is for audiences outside alone")));
        }
        Set<UUID> present = audiences.present(members);
        List<Violation> unknown = members.stream().filter(id -> !present.contains(id)).limit(100)
                .map(id -> Violation.inBody("members", "unknown", "There is no person " + id + " here. Take it out.")).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("Not everyone named is on the workforce list.", unknown);
        }
        return members;
    }

    private AudienceEntity row(AudienceReference reference, String written) {
        return reference.id().flatMap(named::find).orElseThrow(() -> Refusal.notFound(THING, written));
    }

    private static AudienceMemberResponse member(Person person, LocalDate today) {
        return new AudienceMemberResponse(person.id(), person.name(), person.particulars().team(),
                person.particulars().preferredChannel(), person.isOnLeave(today),
                person.particulars().reachableByAgreedRoute());
    }

    /** Who belongs is told by id. */
    private static Map<String, Object> trace(AudienceRequest request) {
        return Map.of("kind", request.kind(), "members", request.members());
    }

    private static String key(AudienceResponse one) {
        return "%02d %s".formatted(one.kind().ordinal(), one.reference());
    }
}
