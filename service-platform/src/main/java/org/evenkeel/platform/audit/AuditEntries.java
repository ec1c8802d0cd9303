package org.evenkeel.platform.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.panache.common.Parameters;

/** Reads the trail, newest first. */
@ApplicationScoped
public class AuditEntries {

    private final AuditEntryRepository repository;
    private final ObjectMapper json;

    public AuditEntries(AuditEntryRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    @Transactional
    public Page<AuditEntryResponse> of(@Nullable String subjectType, @Nullable String subjectId, PageRequest page) {
        StringBuilder where = new StringBuilder("true = true");
        Parameters with = new Parameters();
        if (subjectType != null) {
            where.append(" and subjectType = :type");
            with = with.and("type", subjectType);
        }
        if (subjectId != null) {
            where.append(" and subjectId = :subject");
            with = with.and("subject", subjectId);
        }
        Optional<Cursor> cursor = page.cursor();
        if (cursor.isPresent()) {
            where.append(" and (at < :at or (at = :at and id < :id))");
            with = with.and("at", moment(cursor.get())).and("id", cursor.get().id());
        }
        List<AuditEntryEntity> rows = repository.find(where + " order by at desc, id desc", with)
                .page(0, page.rowsToRead()).list();
        return Page.of(rows, page, row -> new Cursor(row.at.toString(), row.id), this::response);
    }

    private AuditEntryResponse response(AuditEntryEntity row) {
        return new AuditEntryResponse(row.id, row.at, row.actor, row.action,
                row.subjectType, row.subjectId, read(row.before), read(row.after), row.requestId);
    }

    @Nullable
    private JsonNode read(@Nullable String stored) {
        try {
            return stored == null ? null : json.readTree(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
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
