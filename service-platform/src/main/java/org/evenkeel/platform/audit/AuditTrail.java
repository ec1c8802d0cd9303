package org.evenkeel.platform.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.request.RequestId;
import org.evenkeel.platform.security.Actor;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;

/** Writes who changed what, in the transaction of the change: either both are there or neither. */
@Unremovable
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final Actor actor;

    public AuditTrail(EntityManager entities, ObjectMapper json, Clock clock, Actor actor) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * @param action a verb in the past, such as {@code endorsed}
     * @param subjectType what was acted on, in the words of the product, such as {@code plan}
     * @param before its state before, written as JSON; null when it began to exist
     * @param after its state after; null when it ceased to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, String subjectId, @Nullable Object before, @Nullable Object after) {
        AuditEntryEntity entry = new AuditEntryEntity();
        entry.id = UUID.randomUUID();
        entry.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.actor = actor.id();
        entry.action = action;
        entry.subjectType = subjectType;
        entry.subjectId = subjectId;
        entry.before = written(before);
        entry.after = written(after);
        entry.requestId = RequestId.current();
        entities.persist(entry);
    }

    @Nullable
    private String written(@Nullable Object state) {
        if (state == null) {
            return null;
        }
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A state cannot be written into the audit trail", unwritable);
        }
    }
}
