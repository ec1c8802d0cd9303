package org.evenkeel.engagement.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleSelection;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.engagement.touchpoint.OpenTouchpoint;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Finds the person behind a role or post: as somebody set it, or for a line manager by the workforce list. */
@ApplicationScoped
public class Owners {

    /** As touchpoints name it. */
    static final String LEAD = "Engagement lead";

    private final EntityManager entities;
    private final PeopleService people;
    private final AuditTrail audit;

    Owners(EntityManager entities, PeopleService people, AuditTrail audit) {
        this.entities = entities;
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    public List<OwnerContactResponse> list() {
        return entities.createQuery("from OwnerContactEntity order by owner", OwnerContactEntity.class).getResultStream()
                .map(row -> new OwnerContactResponse(row.owner, row.personId)).toList();
    }

    /** @throws Refusal 422 for a person who is not on the workforce list */
    @Transactional
    public OwnerContactResponse set(OwnerContactRequest request) {
        if (people.find(request.personId()).filter(person -> person.leftOn() == null).isEmpty()) {
            String message = "personId (%s) is nobody on the workforce list. Take the id from the list of people."
                    .formatted(request.personId());
            throw Refusal.invalid(message, List.of(Violation.inBody("personId", "unknown", message)));
        }
        Optional<OwnerContactEntity> known = row(request.owner());
        OwnerContactEntity row = known.orElseGet(OwnerContactEntity::new);
        UUID before = row.personId;
        row.personId = request.personId();
        if (known.isEmpty()) {
            row.id = UUID.randomUUID();
            row.owner = request.owner();
            entities.persist(row);
        }
        audit.record("set", "owner-contact", row.id.toString(), before == null ? null : Map.of("person", before), request);
        return new OwnerContactResponse(row.owner, row.personId);
    }

    /** Empty where nobody is known, left, or has no address. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Person> of(OpenTouchpoint touchpoint) {
        return of(touchpoint.owner()).or(() -> managerOf(touchpoint)).filter(Owners::canBeReached);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Person> lead() {
        return of(LEAD).filter(Owners::canBeReached);
    }

    private Optional<Person> of(String owner) {
        return row(owner).flatMap(row -> people.find(row.personId));
    }

    private Optional<Person> managerOf(OpenTouchpoint touchpoint) {
        if (!touchpoint.owner().startsWith(PlannedTouchpoint.LINE_MANAGER_OF) || touchpoint.team().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Person>> byManager = people.in(PeopleSelection.team(touchpoint.team())).stream()
                .filter(person -> person.particulars().manager() != null)
                .collect(Collectors.groupingBy(person -> Objects.requireNonNull(person.particulars().manager())));
        return byManager.values().stream().max(Comparator.comparingInt(List::size)).map(reports -> reports.get(0))
                .flatMap(people::managerOf);
    }

    private static boolean canBeReached(Person person) {
        return person.leftOn() == null && person.particulars().email() != null;
    }

    private Optional<OwnerContactEntity> row(String owner) {
        return entities.createQuery("from OwnerContactEntity where owner = :owner", OwnerContactEntity.class)
                .setParameter("owner", owner).getResultStream().findFirst();
    }
}
