package org.evenkeel.engagement.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.time.Zones;

/** Places and releases litigation holds. */
@ApplicationScoped
public class HoldService {

    private static final String THING = "litigation hold";
    private static final String OLDER = " where concat(cast(placedOn as string), cast(id as string)) < :before";

    @Inject
    EntityManager entities;

    @Inject
    PeopleService people;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 404 for a person there is not */
    @Transactional
    public HoldResponse place(HoldRequest request) {
        HoldEntity row = new HoldEntity();
        row.id = UUID.randomUUID();
        row.personId = request.person() == null ? null : people.get(request.person()).id();
        row.reason = request.reason().strip();
        row.placedBy = actor.id();
        row.placedOn = Zones.today(clock);
        entities.persist(row);
        audit.record("placed", THING, row.id.toString(), null,
                row.personId == null ? Map.of("of", "everyone") : Map.of("of", row.personId));
        return row.response();
    }

    /** @throws Refusal 404; 409 when released before */
    @Transactional
    public HoldResponse release(UUID id, HoldReleaseRequest request) {
        HoldEntity row = row(id);
        if (row.releasedOn != null) {
            throw Refusal
                    .conflict("The hold %s was released on %s. Place another if one is needed.".formatted(id, row.releasedOn));
        }
        row.releasedOn = Zones.today(clock);
        row.releaseReason = request.reason().strip();
        audit.record("released", THING, id.toString(), null, null);
        return row.response();
    }

    @Transactional
    public HoldResponse get(UUID id) {
        return row(id).response();
    }

    /** Newest first. */
    @Transactional
    public Page<HoldResponse> list(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        TypedQuery<HoldEntity> query = entities.createQuery("from HoldEntity" + (cursor.isPresent() ? OLDER : "")
                + " order by placedOn desc, cast(id as string) desc", HoldEntity.class);
        cursor.ifPresent(from -> query.setParameter("before", from.key() + from.id()));
        return Page.of(query.setMaxResults(page.rowsToRead()).getResultList(), page,
                row -> new Cursor(row.placedOn.toString(), row.id), HoldEntity::response);
    }

    /** Why nothing of the person may be erased; empty where nothing stands in the way. */
    @Transactional
    public Optional<String> standing(UUID person) {
        List<String> reasons = entities.createQuery("select reason from HoldEntity where releasedOn is null"
                + " and (personId is null or personId = :person) order by placedOn, id", String.class)
                .setParameter("person", person).getResultList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    private HoldEntity row(UUID id) {
        return entities.createQuery("from HoldEntity where id = :id", HoldEntity.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> Refusal.notFound(THING, id));
    }
}
