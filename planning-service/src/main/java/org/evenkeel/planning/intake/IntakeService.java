package org.evenkeel.planning.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.assumption.AssumptionRegister;
import org.evenkeel.planning.importing.ImportPreview;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.organisation.OrganisationRecords;
import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.planning.restriction.Circles;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.sheets.ImportProblem;

/** Keeps previews until they are confirmed, and then stores all they hold or nothing. */
@ApplicationScoped
public class IntakeService {

    private static final String THING = "import";

    @Inject
    Chronicle chronicle;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    OrganisationRecords records;

    @Inject
    AssumptionRegister assumptions;

    @Inject
    RecordChecks checks;

    @Inject
    Circles circles;

    @Inject
    Restrictions restrictions;

    @Inject
    Clock clock;

    public Page<ImportSummary> list(PageRequest page) {
        return chronicle.list(ImportEntity.class, page, ImportEntity::summary);
    }

    @Transactional
    public ImportResponse get(UUID id) {
        ImportEntity row = row(id);
        ImportPreview preview = preview(id);
        refuseWithheld(preview);
        return row.response(preview);
    }

    /** @throws Refusal 422 with every problem of the file; then nothing is kept */
    @Transactional
    public ImportResponse keep(Upload upload, ImportPreview preview) {
        if (!preview.confirmable()) {
            throw Refusal.invalid(
                    "The file cannot be imported as it is. Mend what is named and send it again; nothing was stored.",
                    preview.problems().stream().map(IntakeService::violation).toList());
        }
        ImportEntity row = new ImportEntity(clock.instant(), upload, preview);
        entities.persist(row);
        entities.persist(new ImportPreviewEntity(row.id(), preview));
        entities.flush();
        audit.record("previewed", THING, row.id().toString(), null, row.summary());
        return row.response(preview);
    }

    /** @throws Refusal 404, 409 when it was confirmed or discarded before or a reference is taken, 422 beside what is there */
    @Transactional
    public ImportResponse confirm(UUID id, ConfirmationMode mode) {
        ImportEntity row = previewed(id);
        ImportPreview preview = preview(id);
        OrganisationDocument document = preview.document();
        if (document == null) {
            throw Refusal.conflict("The import %s holds nothing to store. Send the file again.".formatted(id));
        }
        if (mode == ConfirmationMode.REPLACE) {
            assumptions.removeAll();
            records.replaceBy(document);
            assumptions.keep(preview.assumptions());
        } else {
            Map<String, Set<String>> added = records.add(document);
            checks.refuseContradictions();
            assumptions.keep(preview.assumptions().stream().filter(one -> about(one, added)).toList());
        }
        circles.openMissing();
        row.confirm(clock.instant());
        entities.merge(row);
        audit.record("confirmed", THING, id.toString(), null, row.summary());
        return row.response(preview);
    }

    @Transactional
    public void discard(UUID id) {
        ImportEntity row = previewed(id);
        row.discard();
        audit.record("discarded", THING, id.toString(), null, row.summary());
    }

    private void refuseWithheld(ImportPreview preview) {
        if (preview.document() != null) {
            preview.document().measures().forEach(measure -> restrictions.refuseWithheld("measure", measure.reference()));
        }
    }

    private ImportEntity previewed(UUID id) {
        ImportEntity row = row(id);
        if (row.status() != IntakeStatus.PREVIEWED) {
            throw Refusal.conflict("The import %s is %s already. Send the file again to import it anew."
                    .formatted(id, row.status().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return row;
    }

    private ImportPreview preview(UUID id) {
        return Optional.ofNullable(entities.find(ImportPreviewEntity.class, id)).map(ImportPreviewEntity::preview)
                .orElseThrow(() -> Refusal.notFound("import", id));
    }

    private ImportEntity row(UUID id) {
        return chronicle.get(ImportEntity.class, THING, id);
    }

    /** What was on record before the import is not what it assumes. */
    private static boolean about(Assumption assumption, Map<String, Set<String>> added) {
        return switch (assumption.subject()) {
            case OPTION -> true;
            case ORGANISATION -> added.containsKey(assumption.subject().thing());
            default -> added.getOrDefault(assumption.subject().thing(), Set.of()).contains(assumption.reference());
        };
    }

    private static Violation violation(ImportProblem problem) {
        String place = problem.row() == null ? "file" : "row " + problem.row();
        String field = problem.column() == null ? place : place + ", " + problem.column();
        return new Violation(field, "file", ProblemSentences.of(problem), "import");
    }
}
