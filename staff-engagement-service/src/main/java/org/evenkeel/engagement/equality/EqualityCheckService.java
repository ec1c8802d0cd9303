package org.evenkeel.engagement.equality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.equality.EqualityCheckRequest.GroupCount;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.time.Zones;

/** Checks selections, and keeps what was told of them. */
@ApplicationScoped
public class EqualityCheckService {

    private static final String THING = "equality check";

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 422 for more selected than there are, or a group named twice */
    @Transactional
    public EqualityCheckResponse check(EqualityCheckRequest request) {
        refuseImpossible(request.groups());
        EqualityCheckEntity row = new EqualityCheckEntity();
        row.id = UUID.randomUUID();
        row.title = request.title().strip();
        row.madeOn = Zones.today(clock);
        row.madeBy = actor.id();
        row.result = new SelectionRates(EqualityThresholds.shipped()).of(request);
        entities.persist(row);
        audit.record("checked", THING, row.id.toString(), null, Map.of("look", row.result.look()));
        return row.response();
    }

    @Transactional
    public EqualityCheckResponse get(UUID id) {
        return entities.createQuery("from EqualityCheckEntity where id = :id", EqualityCheckEntity.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> Refusal.notFound(THING, id)).response();
    }

    /** Newest first. */
    @Transactional
    public Page<EqualityCheckResponse> list(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        TypedQuery<EqualityCheckEntity> query = entities.createQuery("from EqualityCheckEntity"
                + (cursor.isPresent() ? " where madeOn < :day or madeOn = :day and id < :id" : "")
                + " order by madeOn desc, id desc", EqualityCheckEntity.class);
        cursor.ifPresent(from -> query.setParameter("day", day(from)).setParameter("id", from.id()));
        return Page.of(query.setMaxResults(page.rowsToRead()).getResultList(), page,
                row -> new Cursor(row.madeOn.toString(), row.id), EqualityCheckEntity::response);
    }

    private static void refuseImpossible(List<GroupCount> groups) {
        List<Violation> violations = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            GroupCount group = groups.get(place);
            if (group.selected() > group.people()) {
                violations.add(Violation.inBody("groups[%d].selected".formatted(place), "too-many",
                        "selected (%d) is more than people (%d). Check both numbers.".formatted(group.selected(),
                                group.people())));
            }
            String name = group.name().strip().toLowerCase(Locale.ROOT);
            if (names.contains(name)) {
                violations.add(Violation.inBody("groups[%d].name".formatted(place), "not-unique",
                        "name (%s) is there already. Put the two together; groups must not overlap.".formatted(group.name())));
            }
            names.add(name);
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The counts cannot be as they are. Mend what is named.", violations);
        }
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}
