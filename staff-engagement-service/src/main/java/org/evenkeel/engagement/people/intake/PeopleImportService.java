package org.evenkeel.engagement.people.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleRecords;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.engagement.people.intake.PeopleConfirmationRequest.Missing;
import org.evenkeel.engagement.people.workforce.Workforce;
import org.evenkeel.engagement.people.workforce.WorkforceRow;
import org.evenkeel.engagement.tick.OrganisationTicks;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.sheets.ImportProblem;

/** Keeps a list until it is confirmed, and then takes over all of it or nothing. */
@ApplicationScoped
public class PeopleImportService {

    private static final String THING = "people import";
    /** What nobody confirmed within a week, nobody will: it is personal data without a purpose. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    EntityManager entities;

    @Inject
    PeopleRecords records;

    @Inject
    OrganisationTicks ticks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public Page<PeopleImportResponse> list(PageRequest page) {
        String older = page.cursor().isPresent() ? "where createdAt < :at or createdAt = :at and id < :id " : "";
        TypedQuery<PeopleImportEntity> query = entities.createQuery(
                "from PeopleImportEntity " + older + "order by createdAt desc, id desc", PeopleImportEntity.class);
        page.cursor().ifPresent(cursor -> query.setParameter("at", moment(cursor)).setParameter("id", cursor.id()));
        return Page.of(query.setMaxResults(page.rowsToRead()).getResultList(), page,
                row -> new Cursor(row.createdAt.toString(), row.id), PeopleImportEntity::response);
    }

    @Transactional
    public PeopleImportResponse get(UUID id) {
        return row(id).response();
    }

    /** What the import would do about each person, in order of rows, then who is missing from the file. */
    @Transactional
    public Page<PeoplePreviewRow> rows(UUID id, PageRequest page) {
        PeopleImportEntity row = previewed(id);
        return PeoplePreviewRows.of(new PeopleComparison(rowsOf(row), records.everyone()), page);
    }

    /** @throws Refusal 422 with every problem of the file; then nothing is kept */
    @Transactional
    public PeopleImportResponse keep(WorkforceUpload upload, Workforce workforce) {
        refuse(workforce.problems());
        PeopleComparison comparison = new PeopleComparison(workforce.rows(), records.everyone());
        refuse(comparison.problems());
        ticks.begin();
        PeopleImportEntity row = new PeopleImportEntity(upload, comparison.totals(workforce.unusedColumns()), clock.instant());
        entities.persist(row);
        entities.flush();
        entities.persist(new PeopleImportPreviewEntity(row.id, workforce.rows()));
        audit.record("previewed", THING, row.id.toString(), null, row.totals);
        return row.response();
    }

    /**
     * @throws Refusal 404, 409 when confirmed or discarded before, 422 where the record has changed so that it no longer fits
     */
    @Transactional
    public PeopleImportResponse confirm(UUID id, Missing missing) {
        records.lock();
        PeopleImportEntity row = previewed(id);
        PeopleComparison comparison = new PeopleComparison(rowsOf(row), records.everyone());
        refuse(comparison.problems());
        comparison.changes().forEach(this::store);
        if (missing == Missing.MARK_AS_LEFT) {
            comparison.missing().stream().map(Person::id).forEach(records::leave);
        }
        row.totals = comparison.totals(row.totals.unusedColumns());
        row.status = PeopleImportStatus.CONFIRMED;
        row.confirmedAt = clock.instant();
        forget(row);
        audit.record("confirmed", THING, id.toString(), null, row.totals);
        return row.response();
    }

    @Transactional
    public void discard(UUID id) {
        PeopleImportEntity row = previewed(id);
        row.status = PeopleImportStatus.DISCARDED;
        forget(row);
        audit.record("discarded", THING, id.toString(), null, null);
    }

    private void store(PeopleComparison.Change change) {
        Person before = change.before();
        if (before == null) {
            records.add(change.said());
        } else if (change.effect() == PeoplePreviewRow.Effect.CHANGED) {
            records.change(before.id(), change.said());
        }
    }

    /** What is previewed and was not confirmed in its time. */
    @Transactional
    public void forgetOld() {
        entities.createQuery("from PeopleImportEntity where status = :previewed and createdAt < :before",
                PeopleImportEntity.class).setParameter("previewed", PeopleImportStatus.PREVIEWED)
                .setParameter("before", clock.instant().minus(KEPT)).getResultList().forEach(old -> {
                    old.status = PeopleImportStatus.DISCARDED;
                    forget(old);
                });
    }

    private void forget(PeopleImportEntity row) {
        entities.createQuery("delete from PeopleImportPreviewEntity where importId = :id").setParameter("id", row.id)
                .executeUpdate();
    }

    private List<WorkforceRow> rowsOf(PeopleImportEntity row) {
        return entities.createQuery("from PeopleImportPreviewEntity where importId = :id", PeopleImportPreviewEntity.class)
                .setParameter("id", row.id).getSingleResult().rows;
    }

    private PeopleImportEntity previewed(UUID id) {
        PeopleImportEntity row = row(id);
        if (row.status != PeopleImportStatus.PREVIEWED) {
            throw Refusal.conflict("The import %s is %s already. Send the file again to import it anew."
                    .formatted(id, row.status.name().toLowerCase(Locale.ROOT)));
        }
        return row;
    }

    private PeopleImportEntity row(UUID id) {
        return entities.createQuery("from PeopleImportEntity where id = :id", PeopleImportEntity.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> Refusal.notFound(THING, id));
    }

    private static void refuse(List<ImportProblem> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(
                    "The file cannot be imported as it is. Mend what is named and send it again; nothing was stored.",
                    problems.stream().map(WorkforceViolations::of).toList());
        }
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}
