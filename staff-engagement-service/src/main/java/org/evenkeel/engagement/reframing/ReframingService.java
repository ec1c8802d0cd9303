package org.evenkeel.engagement.reframing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
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
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tag.EntityTags;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** Reviews of measures that do not work. */
@ApplicationScoped
public class ReframingService {

    private static final String THING = "stop-and-reframe review";

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    public TaggedReframing open(ReframingRequest request) {
        ReframingEntity row = new ReframingEntity();
        row.id = UUID.randomUUID();
        row.measure = request.measure().strip();
        row.because = request.because().strip();
        row.openedOn = Zones.today(clock);
        row.openedBy = actor.id();
        row.content = ReframingContent.EMPTY;
        entities.persist(row);
        entities.flush();
        audit.record("opened", THING, row.id.toString(), null, request);
        return tagged(row);
    }

    /**
     * @throws Refusal 404, 412, 422 where symptom, diagnosis and wanted outcome are not kept apart, or it is tried too early
     */
    @Transactional
    public TaggedReframing write(UUID id, @Nullable String ifMatch, ReframingContent content) {
        ReframingEntity row = row(id);
        EntityTags.requireMatch(ifMatch, row.version);
        List<Violation> violations = new ReframingReading(content).notApart();
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The review does not look behind what is seen yet.", violations);
        }
        ReframingStage before = new ReframingReading(row.content).stage();
        row.content = content;
        entities.flush();
        audit.record("written", THING, id.toString(), Map.of("stage", before),
                Map.of("stage", new ReframingReading(content).stage()));
        return tagged(row);
    }

    @Transactional
    public TaggedReframing get(UUID id) {
        return tagged(row(id));
    }

    /** Newest first. */
    @Transactional
    public Page<ReframingResponse> list(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        TypedQuery<ReframingEntity> query = entities.createQuery("from ReframingEntity"
                + (cursor.isPresent() ? " where openedOn < :day or openedOn = :day and id < :id" : "")
                + " order by openedOn desc, id desc", ReframingEntity.class);
        cursor.ifPresent(from -> query.setParameter("day", day(from)).setParameter("id", from.id()));
        return Page.of(query.setMaxResults(page.rowsToRead()).getResultList(), page,
                row -> new Cursor(row.openedOn.toString(), row.id), row -> tagged(row).reframing());
    }

    private static TaggedReframing tagged(ReframingEntity row) {
        ReframingReading reading = new ReframingReading(row.content);
        return new TaggedReframing(new ReframingResponse(row.id, row.measure, row.openedOn, row.because, reading.stage(),
                reading.open(), row.content), row.version);
    }

    private ReframingEntity row(UUID id) {
        return entities.createQuery("from ReframingEntity where id = :id", ReframingEntity.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> Refusal.notFound(THING, id));
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}
