package org.evenkeel.messages.receiving;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;

import io.quarkus.panache.common.Parameters;

/** Reads what was applied, newest first. */
@ApplicationScoped
public class InboxEvents {

    private static final String NEWEST_FIRST = " order by appliedAt desc, id desc";

    @Inject
    InboxEventRepository repository;

    @Transactional
    public Page<InboxEventResponse> list(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        String where = cursor.isEmpty() ? "true = true" : "(appliedAt < :at or (appliedAt = :at and id < :id))";
        Parameters with = cursor.isEmpty() ? new Parameters()
                : Parameters.with("at", moment(cursor.get())).and("id", cursor.get().id());
        List<InboxEventEntity> rows = repository.find(where + NEWEST_FIRST, with).page(0, page.rowsToRead()).list();
        return Page.of(rows, page, row -> new Cursor(row.appliedAt.toString(), row.id), InboxEventResponse::of);
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}
