package org.evenkeel.impact.assessment;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

import io.quarkus.panache.common.Parameters;

/** Keeps assessments and finds them again. */
@ApplicationScoped
public class AssessmentShelf {

    private static final String THING = "assessment";

    private final AssessmentRepository repository;
    private final AuditTrail audit;
    private final AssessmentJson json;

    AssessmentShelf(AssessmentRepository repository, AuditTrail audit, AssessmentJson json) {
        this.repository = repository;
        this.audit = audit;
        this.json = json;
    }

    /** What was answered to the question of this digest. */
    @Transactional
    Optional<KeptAssessment> answerTo(String questionSha256) {
        return repository.find("questionSha256", questionSha256).firstResultOptional().map(AssessmentShelf::kept);
    }

    /**
     * Keeps a new answer, unless somebody else kept one to the same question meanwhile: then that one.
     *
     * @param question the question as it was asked, to the byte
     */
    @Transactional
    KeptAssessment keep(String questionSha256, String question, AssessmentResponse answer) {
        // whoever asks the same at the same time waits here for the other's end
        repository.getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:question, 0))")
                .setParameter("question", questionSha256).getSingleResult();
        Optional<KeptAssessment> before = answerTo(questionSha256);
        if (before.isPresent()) {
            return before.get();
        }
        AssessmentEntity row = new AssessmentEntity();
        row.id = answer.id();
        row.createdAt = answer.createdAt();
        row.planId = answer.planId();
        row.questionSha256 = questionSha256;
        row.summary = json.write(AssessmentSummary.of(answer));
        row.question = question;
        row.answer = json.write(answer);
        repository.persist(row);
        audit.record("assessed", THING, row.id.toString(), null, AssessmentAudit.of(answer));
        return kept(row);
    }

    @Transactional
    KeptAssessment get(UUID id) {
        return repository.find("id", id).firstResultOptional().map(AssessmentShelf::kept)
                .orElseThrow(() -> Refusal.notFound(THING, id));
    }

    /** Newest first. */
    @Transactional
    Page<AssessmentSummary> list(@Nullable UUID planId, PageRequest page) {
        StringBuilder where = new StringBuilder("true = true");
        Parameters with = new Parameters();
        if (planId != null) {
            where.append(" and planId = :plan");
            with = with.and("plan", planId);
        }
        Optional<Cursor> cursor = page.cursor();
        if (cursor.isPresent()) {
            where.append(" and (createdAt < :at or (createdAt = :at and id < :id))");
            with = with.and("at", moment(cursor.get())).and("id", cursor.get().id());
        }
        List<Listed> rows = repository.find("select id, createdAt, summary from AssessmentEntity where "
                + where + " order by createdAt desc, id desc", with).page(0, page.rowsToRead()).project(Listed.class).list();
        return Page.of(rows, page, row -> new Cursor(row.createdAt().toString(), row.id()),
                row -> json.read(row.summary(), AssessmentSummary.class));
    }

    /** A row without its long texts. */
    public record Listed(UUID id, Instant createdAt, String summary) {
    }

    private static KeptAssessment kept(AssessmentEntity row) {
        return new KeptAssessment(row.id, row.answer);
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}
