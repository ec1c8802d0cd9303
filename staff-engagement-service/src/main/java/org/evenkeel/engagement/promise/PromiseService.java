package org.evenkeel.engagement.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.evenkeel.platform.time.Zones;

/** The register of promises. */
@ApplicationScoped
public class PromiseService {

    private static final String THING = "promise";

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 422 for days that do not follow each other */
    @Transactional
    public PromiseResponse record(PromiseRequest request) {
        requireOrder("madeOn", request.madeOn(), Zones.today(clock),
                "is still to come. A promise is recorded once it is made.");
        requireOrder("madeOn", request.madeOn(), request.dueOn(),
                "is after dueOn. A promise is for the day it is made or later.");
        PromiseEntity row = new PromiseEntity();
        row.id = UUID.randomUUID();
        row.text = request.text().strip();
        row.madeBy = request.madeBy().strip();
        row.madeTo = request.madeTo().strip();
        row.madeOn = request.madeOn();
        row.dueOn = request.dueOn();
        row.recordedBy = actor.id();
        entities.persist(row);
        audit.record("recorded", THING, row.id.toString(), null, request);
        return response(row, List.of());
    }

    /** @throws Refusal 404; 422 for a day before the promise or still to come */
    @Transactional
    public PromiseResponse add(UUID id, EvidenceRequest request) {
        PromiseEntity promise = row(id);
        requireOrder("onDay", request.onDay(), Zones.today(clock), "is still to come. Record what has happened.");
        requireOrder("onDay", promise.madeOn, request.onDay(), "is before the promise was made. Check the day.");
        EvidenceEntity row = new EvidenceEntity();
        row.id = UUID.randomUUID();
        row.promiseId = id;
        row.shows = request.shows();
        row.onDay = request.onDay();
        row.text = request.text().strip();
        row.recordedBy = actor.id();
        entities.persist(row);
        entities.flush();
        audit.record("evidence added", THING, id.toString(), null, request);
        return get(id);
    }

    @Transactional
    public PromiseResponse get(UUID id) {
        PromiseEntity row = row(id);
        return response(row, evidence(List.of(row)).getOrDefault(id, List.of()));
    }

    /** In order of the days they are due. */
    @Transactional
    public Page<PromiseResponse> list(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        TypedQuery<PromiseEntity> query = entities.createQuery("from PromiseEntity"
                + (cursor.isPresent() ? " where dueOn > :day or dueOn = :day and id > :id" : "") + " order by dueOn, id",
                PromiseEntity.class);
        cursor.ifPresent(from -> query.setParameter("day", day(from)).setParameter("id", from.id()));
        List<PromiseEntity> rows = query.setMaxResults(page.rowsToRead()).getResultList();
        Map<UUID, List<PromiseEvidence>> evidence = evidence(rows);
        return Page.of(rows, page, row -> new Cursor(row.dueOn.toString(), row.id),
                row -> response(row, evidence.getOrDefault(row.id, List.of())));
    }

    private Map<UUID, List<PromiseEvidence>> evidence(List<PromiseEntity> of) {
        return of.isEmpty() ? Map.of()
                : entities
                        .createQuery("from EvidenceEntity where promiseId in :promises order by onDay, id",
                                EvidenceEntity.class)
                        .setParameter("promises", of.stream().map(row -> row.id).toList()).getResultStream()
                        .collect(Collectors.groupingBy(row -> row.promiseId,
                                Collectors.mapping(EvidenceEntity::evidence, Collectors.toList())));
    }

    private PromiseResponse response(PromiseEntity row, List<PromiseEvidence> evidence) {
        PromiseKeeping keeping = PromiseKeeping.of(row.dueOn, evidence, Zones.today(clock));
        return new PromiseResponse(row.id, row.text, row.madeBy, row.madeTo, row.madeOn, row.dueOn, keeping.state(),
                keeping.sentence(), evidence);
    }

    private PromiseEntity row(UUID id) {
        return entities.createQuery("from PromiseEntity where id = :id", PromiseEntity.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> Refusal.notFound(THING, id));
    }

    private static void requireOrder(String field, LocalDate first, LocalDate second, String otherwise) {
        if (first.isAfter(second)) {
            throw Refusal.invalid("The days do not follow each other.",
                    List.of(Violation.inBody(field, "out-of-order", "%s %s".formatted(field, otherwise))));
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
