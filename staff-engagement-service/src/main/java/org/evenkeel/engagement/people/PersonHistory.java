package org.evenkeel.engagement.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditEntries;
import org.evenkeel.platform.audit.AuditEntryResponse;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Opens what the trail keeps sealed of a person: for the engagement lead, and for the person. */
@ApplicationScoped
public class PersonHistory {

    private static final String MOST = "100";
    private static final List<String> NOT_INCLUDED = List.of(
            "Answers to a pulse: nobody can tell which are yours, and they are deleted when the results are computed.",
            "Entries of the audit trail that name you as the one who acted: they are the organisation's record of decisions. Ask the"
                    + " auditor.",
            "Approvals, overrides, records of conversations and openings of board papers stay in your name after you left: who decided"
                    + " is part of what was decided.",
            "What planning-service and impact-service keep: they know posts and counts, and nobody's name.");

    @Inject
    PersonRepository people;

    @Inject
    PeopleDirectory directory;

    @Inject
    PeopleService service;

    @Inject
    AuditEntries entries;

    @Inject
    PersonalTrail trail;

    @Inject
    Instance<KeptOfPeople> features;

    @Inject
    Clock clock;

    /** Newest first; also of who left or was erased. */
    @Transactional
    public Page<PersonChangeResponse> of(UUID id, PageRequest page) {
        PersonEntity row = people.find(id).orElseThrow(() -> Refusal.notFound("person", id));
        Page<AuditEntryResponse> found = entries.of("person", id.toString(), page);
        return new Page<>(found.items().stream().map(entry -> change(row, entry)).toList(), found.next());
    }

    /** @throws Refusal 404 where the signed-in person is nobody of the workforce list */
    @Transactional
    public OwnDataResponse own() {
        PersonResponse record = directory.own();
        Person me = service.get(record.id());
        Map<String, List<Map<String, Object>>> kept = new TreeMap<>();
        features.forEach(feature -> kept.put(feature.what(), feature.of(me)));
        return new OwnDataResponse(clock.instant(), record, of(me.id(), new PageRequest(MOST, null)).items(), kept,
                NOT_INCLUDED);
    }

    private PersonChangeResponse change(PersonEntity row, AuditEntryResponse entry) {
        return new PersonChangeResponse(entry.id(), entry.at(), entry.actor(), entry.action(),
                opened(row.id, row.auditKey, entry));
    }

    private Map<String, Object> opened(UUID person, byte @Nullable [] key, AuditEntryResponse entry) {
        return trail.opened(person, key, entry.after());
    }
}
