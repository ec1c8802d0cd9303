package org.evenkeel.engagement.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.time.Zones;

/** Sessions in which the leading teams learn, planned and held. */
@ApplicationScoped
public class DevelopmentSessions {

    private static final String THING = "development session";

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refusal 422 for outside help without a reason: staff will ask for it */
    @Transactional
    public DevelopmentSessionResponse plan(DevelopmentSessionRequest request) {
        if (request.facilitator() != null && (request.whyOutside() == null || request.whyOutside().isBlank())) {
            throw invalid("whyOutside",
                    "whyOutside is missing. Say why help from outside is most effective here; staff will ask.");
        }
        DevelopmentSessionEntity row = new DevelopmentSessionEntity();
        row.id = UUID.randomUUID();
        row.team = request.team();
        row.title = request.title().strip();
        row.purpose = request.purpose().strip();
        row.plannedOn = request.plannedOn();
        row.facilitator = request.facilitator();
        row.whyOutside = request.whyOutside();
        row.costPence = request.costPence();
        entities.persist(row);
        audit.record("planned", THING, row.id.toString(), null, row.response());
        return row.response();
    }

    /** @throws Refusal 404; 409 when held or cancelled before; 422 for a day to come */
    @Transactional
    public DevelopmentSessionResponse held(UUID id, SessionHeldRequest request) {
        DevelopmentSessionEntity row = planned(id);
        if (request.heldOn().isAfter(Zones.today(clock))) {
            throw invalid("heldOn", "heldOn (%s) is still to come. Record it once it was held.".formatted(request.heldOn()));
        }
        row.heldOn = request.heldOn();
        audit.record("held", THING, id.toString(), null, row.response());
        return row.response();
    }

    /** @throws Refusal 404; 409 when held or cancelled before */
    @Transactional
    public DevelopmentSessionResponse cancel(UUID id) {
        DevelopmentSessionEntity row = planned(id);
        row.cancelled = true;
        audit.record("cancelled", THING, id.toString(), null, row.response());
        return row.response();
    }

    @Transactional
    public DevelopmentSessionResponse get(UUID id) {
        return row(id).response();
    }

    /** In order of the days they are planned for. */
    @Transactional
    public Page<DevelopmentSessionResponse> list(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        TypedQuery<DevelopmentSessionEntity> query = entities.createQuery("from DevelopmentSessionEntity"
                + (cursor.isPresent() ? " where plannedOn > :day or plannedOn = :day and id > :id" : "")
                + " order by plannedOn, id", DevelopmentSessionEntity.class);
        cursor.ifPresent(from -> query.setParameter("day", day(from)).setParameter("id", from.id()));
        return Page.of(query.setMaxResults(page.rowsToRead()).getResultList(), page,
                row -> new Cursor(row.plannedOn.toString(), row.id), DevelopmentSessionEntity::response);
    }

    /** Held, or planned for a day that has not passed: what was planned and not held has done nothing. */
    @Transactional
    List<DevelopmentSessionEntity> counting() {
        LocalDate today = Zones.today(clock);
        return entities.createQuery("from DevelopmentSessionEntity where cancelled = false order by plannedOn, id",
                DevelopmentSessionEntity.class).getResultStream()
                .filter(row -> row.heldOn != null || !row.plannedOn.isBefore(today)).toList();
    }

    private DevelopmentSessionEntity planned(UUID id) {
        DevelopmentSessionEntity row = row(id);
        if (row.cancelled || row.heldOn != null) {
            throw Refusal.conflict("The session %s was %s already. Plan another one.".formatted(id,
                    row.cancelled ? "cancelled" : "held on " + row.heldOn));
        }
        return row;
    }

    private DevelopmentSessionEntity row(UUID id) {
        return entities.createQuery("from DevelopmentSessionEntity where id = :id", DevelopmentSessionEntity.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> Refusal.notFound(THING, id));
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }

    private static Refusal invalid(String field, String message) {
        return Refusal.invalid("The session cannot be kept so.", List.of(Violation.inBody(field, "invalid", message)));
    }
}
