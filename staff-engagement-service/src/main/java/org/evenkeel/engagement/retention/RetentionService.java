package org.evenkeel.engagement.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PersonErasure;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** Erases what may be erased: one person who left, or whatever is past its time. */
@ApplicationScoped
public class RetentionService {

    @Inject
    EntityManager entities;

    @Inject
    PersonErasure erasure;

    @Inject
    HoldService holds;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refusal 404; 409 under hold, with its reason; 409 for who is on the list or erased before */
    @Transactional
    public void erase(UUID person) {
        holds.standing(person).ifPresent(reason -> {
            throw Refusal.conflict(
                    ("Nothing of the person %s may be erased while a litigation hold stands: %s. It can be erased once"
                            + " the hold is released.").formatted(person, reason));
        });
        erasure.erase(person);
    }

    /** All that is past its time, or nothing where anything fails. */
    @Transactional
    public RetentionRunResponse run() {
        LocalDate today = Zones.today(clock);
        int onHold = 0;
        int records = 0;
        for (UUID person : erasure.leftUntil(today.minusMonths(months(RetentionCategory.LEAVER_RECORD)))) {
            boolean held = holds.standing(person).isPresent();
            onHold += held ? 1 : 0;
            if (!held) {
                erasure.erase(person);
                records++;
            }
        }
        entities.flush();
        int contacts = 0;
        for (UUID person : erasure
                .reachableLeftUntil(today.minusMonths(months(RetentionCategory.LEAVER_CONTACT_DETAILS)))) {
            if (holds.standing(person).isEmpty()) {
                erasure.forgetContacts(person);
                contacts++;
            }
        }
        RetentionRunResponse done = new RetentionRunResponse(records, contacts, onHold);
        audit.record("ran", "retention", today.toString(), null, done);
        return done;
    }

    @Transactional
    public List<RetentionPeriodResponse> periods() {
        return Arrays.stream(RetentionCategory.values()).map(this::period).toList();
    }

    @Transactional
    public RetentionPeriodResponse decide(RetentionCategory category, RetentionPeriodRequest request) {
        RetentionPeriodResponse before = period(category);
        RetentionPeriodEntity row = own(category);
        if (row == null) {
            row = new RetentionPeriodEntity();
            row.category = category;
            row.months = request.months();
            row.source = request.source();
            entities.persist(row);
        }
        row.months = request.months();
        row.source = request.source();
        RetentionPeriodResponse after = new RetentionPeriodResponse(category, row.months, row.source, true);
        audit.record("decided", "retention period", category.name(), before, after);
        return after;
    }

    private int months(RetentionCategory category) {
        return period(category).months();
    }

    private RetentionPeriodResponse period(RetentionCategory category) {
        RetentionPeriodEntity own = own(category);
        return own == null ? new RetentionPeriodResponse(category, category.months(), category.source(), false)
                : new RetentionPeriodResponse(category, own.months, own.source, true);
    }

    private @Nullable RetentionPeriodEntity own(RetentionCategory category) {
        return entities.createQuery("from RetentionPeriodEntity where category = :category", RetentionPeriodEntity.class)
                .setParameter("category", category).getResultStream().findFirst().orElse(null);
    }
}
