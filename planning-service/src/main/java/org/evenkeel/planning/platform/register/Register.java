package org.evenkeel.planning.platform.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.platform.reference.Referenced;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/**
 * All records of one kind of the organisation at hand. A change is checked against the version it was made on and leaves an
 * audit entry; what the database refuses (an unknown reference, one taken already) comes out as a problem by itself.
 */
public abstract class Register<R extends Referenced, E extends RegisterEntity<R>> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    /** What one record is called, for example "pool". */
    protected abstract String thing();

    protected abstract Class<E> rowType();

    protected abstract E newRow();

    /** What of a record contradicts itself or others; empty where all is well. */
    protected List<Violation> violationsOf(R record) {
        return List.of();
    }

    @Transactional
    public Page<R> list(PageRequest page) {
        String after = page.cursor().map(Cursor::key).orElse("");
        List<E> rows = entities.createQuery(
                "from %s where reference > :after order by reference".formatted(rowType().getSimpleName()), rowType())
                .setParameter("after", after)
                .setMaxResults(page.rowsToRead())
                .getResultList();
        return Page.of(rows, page, row -> new Cursor(row.reference(), BEFORE_ALL), RegisterEntity::content);
    }

    /** @throws Refusal 404 */
    @Transactional
    public Recorded<R> get(String reference) {
        E row = row(reference);
        return new Recorded<>(row.content(), row.version());
    }

    @Transactional
    public Recorded<R> create(R record) {
        refuseContradictions(record);
        E row = newRow();
        row.open(record.reference(), record);
        entities.persist(row);
        entities.flush();
        audit.record("created", thing(), row.reference(), null, record);
        return new Recorded<>(record, row.version());
    }

    /** @throws Refusal 404, 412 and 428 by {@code ifMatch}, 422 where the record contradicts itself or its reference */
    @Transactional
    public Recorded<R> replace(String reference, @Nullable String ifMatch, R record) {
        E row = row(reference);
        EntityTags.requireMatch(ifMatch, row.version());
        if (!reference.equals(record.reference())) {
            throw Refusal.invalid("The reference cannot change. Create a new %s and remove this one.".formatted(thing()),
                    List.of(Violation.inBody("reference", "fixed", "is not \"%s\"".formatted(reference))));
        }
        refuseContradictions(record);
        R before = row.content();
        row.content(record);
        entities.flush();
        audit.record("changed", thing(), reference, before, record);
        return new Recorded<>(record, row.version());
    }

    /** @throws Refusal 404, 412, 428, or 409 while others refer to it */
    @Transactional
    public void remove(String reference, @Nullable String ifMatch) {
        E row = row(reference);
        EntityTags.requireMatch(ifMatch, row.version());
        entities.remove(row);
        entities.flush();
        audit.record("removed", thing(), reference, row.content(), null);
    }

    /** Every record, by reference. */
    @Transactional
    public List<R> all() {
        return entities.createQuery("from %s order by reference".formatted(rowType().getSimpleName()), rowType())
                .getResultStream().map(RegisterEntity::content).toList();
    }

    /** Adds many as part of one import, which leaves the audit entry. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(Collection<R> records) {
        for (R record : records) {
            E row = newRow();
            row.open(record.reference(), record);
            entities.persist(row);
        }
        entities.flush();
        entities.clear();
    }

    /** Empties the register as part of an import that replaces what was there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeAll() {
        entities.createQuery("delete from %s".formatted(rowType().getSimpleName())).executeUpdate();
    }

    private E row(String reference) {
        return entities.createQuery("from %s where reference = :reference".formatted(rowType().getSimpleName()), rowType())
                .setParameter("reference", reference)
                .getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound(thing(), reference));
    }

    private void refuseContradictions(R record) {
        List<Violation> violations = violationsOf(record);
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The %s contradicts itself or what is on record. Mend the fields named."
                    .formatted(thing()), violations);
        }
    }
}
