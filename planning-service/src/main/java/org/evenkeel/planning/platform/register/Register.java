package org.evenkeel.planning.platform.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.event.Event;
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
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * All records of one kind of the organisation at hand. A change is checked against the version it was made on and leaves an
 * audit entry; what the database refuses (an unknown reference, one taken already) comes out as a problem that names the field,
 * and what
 * others find wrong with a change, by {@link RecordChanged}, undoes it.
 */
public abstract class Register<R extends Referenced, E extends RegisterEntity<R>> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Event<RecordChanged> changes;

    @Inject
    Discretion discretion;

    /** What one record is called, for example "pool". */
    public abstract String thing();

    protected abstract Class<E> rowType();

    protected abstract E newRow();

    @Transactional
    public Page<R> list(PageRequest page) {
        String after = page.cursor().map(Cursor::key).orElse("");
        List<E> rows = entities.createQuery(
                "from %s where reference > :after order by reference".formatted(rowType().getSimpleName()), rowType())
                .setParameter("after", after)
                .setMaxResults(page.rowsToRead())
                .getResultList();
        Page<R> shown = Page.<E, R> of(rows, page, row -> new Cursor(row.reference(), BEFORE_ALL), RegisterEntity::content)
                .without(this::withheld);
        shown.items().forEach(this::noteSeen);
        return shown;
    }

    /** @throws Refusal 404 */
    @Transactional
    public Recorded<R> get(String reference) {
        E row = rowForReader(reference);
        noteSeen(row.content());
        return new Recorded<>(row.content(), row.version());
    }

    /** @throws Refusal 409 where its reference is taken, 422 where it contradicts itself or what is on record */
    @Transactional
    public Recorded<R> create(R record) {
        E row = newRow();
        row.open(record.reference(), record);
        entities.persist(row);
        write(record.reference());
        changes.fire(new RecordChanged(thing(), row.reference(), null, record));
        audit.record("created", thing(), row.reference(), null, told(record));
        return new Recorded<>(record, row.version());
    }

    /** @throws Refusal 404, 412 and 428 by {@code ifMatch}, 422 where the record contradicts itself or its reference */
    @Transactional
    public Recorded<R> replace(String reference, @Nullable String ifMatch, R record) {
        E row = rowForReader(reference);
        EntityTags.requireMatch(ifMatch, row.version());
        if (!reference.equals(record.reference())) {
            throw Refusal.invalid("The reference cannot change. Create a new %s and remove this one.".formatted(thing()),
                    List.of(Violation.inBody("reference", "fixed", "is not \"%s\"".formatted(reference))));
        }
        R before = row.content();
        row.content(record);
        write(reference);
        changes.fire(new RecordChanged(thing(), reference, before, record));
        audit.record("changed", thing(), reference, told(before), told(record));
        return new Recorded<>(record, row.version());
    }

    /** @throws Refusal 404, 412, 428, or 409 while others refer to it */
    @Transactional
    public void remove(String reference, @Nullable String ifMatch) {
        E row = rowForReader(reference);
        EntityTags.requireMatch(ifMatch, row.version());
        entities.remove(row);
        try {
            entities.flush();
        } catch (ConstraintViolationException referredTo) {
            throw new BrokenReference(thing(), reference).whenRemoved(referredTo);
        }
        audit.record("removed", thing(), reference, told(row.content()), null);
        changes.fire(new RecordChanged(thing(), reference, row.content(), null));
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

    /** What a record refers to that a reader may not see, besides itself; nothing by default. */
    protected List<RecordName> namedIn(R record) {
        return List.of();
    }

    private boolean withheld(R record) {
        return discretion.withholds(thing(), record.reference())
                || namedIn(record).stream().anyMatch(name -> discretion.withholds(name.thing(), name.reference()));
    }

    private void noteSeen(R record) {
        if (discretion.isRestricted(thing(), record.reference(), record)) {
            discretion.seen(thing(), record.reference());
        }
    }

    /** What the audit trail, which others read, tells of a record. */
    private Object told(R record) {
        return discretion.isRestricted(thing(), record.reference(), record) ? RecordName.of(thing(), record) : record;
    }

    private E rowForReader(String reference) {
        E row = row(reference);
        discretion.refuseWithheld(thing(), reference);
        namedIn(row.content()).forEach(name -> discretion.refuseWithheld(name.thing(), name.reference()));
        return row;
    }

    private E row(String reference) {
        return entities.createQuery("from %s where reference = :reference".formatted(rowType().getSimpleName()), rowType())
                .setParameter("reference", reference)
                .getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound(thing(), reference));
    }

    private void write(String reference) {
        try {
            entities.flush();
        } catch (ConstraintViolationException refused) {
            throw new BrokenReference(thing(), reference).whenWritten(refused);
        }
    }
}
