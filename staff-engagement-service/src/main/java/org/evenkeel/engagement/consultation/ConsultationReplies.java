package org.evenkeel.engagement.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;

import io.quarkus.panache.common.Parameters;

/** Responses to a consultation: received, and answered in writing. */
@ApplicationScoped
public class ConsultationReplies {

    private final ConsultationRepository consultations;
    private final ResponseRepository responses;
    private final ReplyVoices voices;
    private final Clock clock;
    private final Actor actor;

    ConsultationReplies(ConsultationRepository consultations, ResponseRepository responses, ReplyVoices voices, Clock clock,
            Actor actor) {
        this.consultations = consultations;
        this.responses = responses;
        this.voices = voices;
        this.clock = clock;
        this.actor = actor;
    }

    /** Everyone's to those who answer or oversee; to others their own. */
    @Transactional
    public Page<ReplyResponse> list(UUID id, PageRequest page) {
        ConsultationEntity consultation = consultations.get(id);
        StringBuilder where = new StringBuilder("consultationId = :consultation");
        Parameters with = Parameters.with("consultation", consultation.id);
        if (!voices.readsAll(consultation)) {
            where.append(" and author = :author");
            with = with.and("author", actor.id());
        }
        Optional<Cursor> cursor = page.cursor();
        if (cursor.isPresent()) {
            where.append(" and (receivedAt > :at or (receivedAt = :at and id > :id))");
            with = with.and("at", moment(cursor.get())).and("id", cursor.get().id());
        }
        List<ResponseEntity> rows = responses.find(where + " order by receivedAt, id", with).page(0, page.rowsToRead()).list();
        return Page.of(rows, page, row -> new Cursor(row.receivedAt.toString(), row.id), this::told);
    }

    @Transactional
    public ReplyResponse respond(UUID id, ResponseRequest request) {
        ConsultationEntity consultation = consultations.hold(id);
        if (consultation.status != ConsultationStatus.OPEN) {
            throw Refusal
                    .conflict("This consultation is %s; responses are taken while it is OPEN. Speak to the engagement lead."
                            .formatted(consultation.status));
        }
        voices.requireOwn(request.from());
        ResponseEntity response = new ResponseEntity();
        response.id = UUID.randomUUID();
        response.consultationId = id;
        response.audience = request.from();
        response.text = request.text();
        response.author = actor.id();
        response.authorPerson = voices.person();
        response.receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        responses.persist(response);
        consultation.responses++;
        voices.received(consultation, response);
        return told(response);
    }

    /** An answer may be written anew while the consultation is open; the one before stays in the audit trail. */
    @Transactional
    public ReplyResponse answer(UUID id, UUID responseId, AnswerRequest request) {
        ConsultationEntity consultation = consultations.hold(id);
        ResponseEntity response = responses.get(id, responseId);
        if (consultation.status == ConsultationStatus.CANCELLED) {
            throw Refusal.conflict("This consultation was cancelled. Nothing more is answered.");
        }
        boolean first = response.answer == null;
        String before = response.answer;
        response.answer = request.text();
        response.answeredBy = actor.name();
        response.answeredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (first) {
            consultation.answered++;
        }
        voices.answered(consultation, response, before);
        return told(response);
    }

    private ReplyResponse told(ResponseEntity row) {
        return new ReplyResponse(row.id, row.audience, row.text, row.author.equals(actor.id()), row.receivedAt, row.answer,
                row.answeredBy, row.answeredAt);
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}
