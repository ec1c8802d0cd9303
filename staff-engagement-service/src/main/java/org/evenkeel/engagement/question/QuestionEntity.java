package org.evenkeel.engagement.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "question")
class QuestionEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(updatable = false)
    String text;

    @Nullable
    @Column(updatable = false)
    String measure;

    /** Subject of the token of who asked. */
    @Column(name = "asked_by")
    String askedBy;

    @Nullable
    @Column(name = "asked_by_person")
    UUID askedByPerson;

    @Column(name = "from_trustee", updatable = false)
    boolean fromTrustee;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Nullable
    @Column(name = "owner_person")
    UUID owner;

    @Nullable
    @Column(name = "due_on")
    LocalDate dueOn;

    @Nullable
    String answer;

    boolean published;

    @Nullable
    @Column(name = "answered_by")
    String answeredBy;

    @Nullable
    @Column(name = "answered_on")
    LocalDate answeredOn;

    QuestionStatus status(LocalDate today) {
        if (answer != null) {
            return QuestionStatus.ANSWERED;
        }
        return dueOn == null ? QuestionStatus.ASKED
                : today.isAfter(dueOn) ? QuestionStatus.OVERDUE : QuestionStatus.ASSIGNED;
    }
}
