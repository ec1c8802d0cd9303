package org.evenkeel.impact.assessment;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.own.ParameterHistory;
import org.evenkeel.impact.platform.shelf.Shelf;
import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;

/** Keeps assessments and finds them again. */
@ApplicationScoped
public class AssessmentShelf {

    private static final String THING = "assessment";

    private final Shelf shelf;
    private final ParameterHistory sets;
    private final AuditTrail audit;
    private final ShelfJson json;

    AssessmentShelf(Shelf shelf, ParameterHistory sets, AuditTrail audit, ShelfJson json) {
        this.shelf = shelf;
        this.sets = sets;
        this.audit = audit;
        this.json = json;
    }

    /** What was answered to the question of this digest. */
    @Transactional
    Optional<KeptAssessment> answerTo(String questionSha256) {
        return shelf.answerTo(AssessmentEntity.class, questionSha256).map(AssessmentShelf::kept);
    }

    /**
     * Keeps a new answer, unless somebody else kept one to the same question meanwhile: then that one.
     *
     * @param question the question as it was asked, to the byte
     * @param used the parameters it rests on
     */
    @Transactional
    KeptAssessment keep(String questionSha256, String question, AssessmentResponse answer, ParameterSet used) {
        AssessmentEntity row = AssessmentEntity.of(questionSha256, question, answer, json);
        Optional<AssessmentEntity> before = shelf.keep(AssessmentEntity.class, row);
        if (before.isPresent()) {
            return kept(before.get());
        }
        sets.remember(used);
        audit.record("assessed", THING, row.id().toString(), null, AssessmentAudit.of(answer));
        return kept(row);
    }

    @Transactional
    KeptAssessment get(UUID id) {
        return kept(shelf.get(AssessmentEntity.class, THING, id));
    }

    /** The question of an assessment, and what names its answer. */
    @Transactional
    AssessedQuestion question(UUID id) {
        return asked(shelf.get(AssessmentEntity.class, THING, id));
    }

    @Transactional
    Optional<AssessedQuestion> find(UUID id) {
        return shelf.find(AssessmentEntity.class, id).map(this::asked);
    }

    private AssessedQuestion asked(AssessmentEntity row) {
        return new AssessedQuestion(json.read(row.answer(), AssessmentResponse.class),
                json.read(row.question, AssessmentRequest.class));
    }

    /** Newest first. */
    @Transactional
    Page<AssessmentSummary> list(AssessmentAddress address, PageRequest page) {
        return shelf.list(AssessmentEntity.class, address.only(), page, AssessmentSummary.class);
    }

    private static KeptAssessment kept(AssessmentEntity row) {
        return new KeptAssessment(row.id(), row.answer());
    }
}
