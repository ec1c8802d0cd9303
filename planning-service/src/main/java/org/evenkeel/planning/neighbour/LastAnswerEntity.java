package org.evenkeel.planning.neighbour;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import com.fasterxml.jackson.databind.JsonNode;

/** What a neighbour said last of one thing; written by {@link LastAnswers} alone. */
@Entity
@Immutable
@Table(name = "last_answer")
public class LastAnswerEntity {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private String topic;

    private String subject;

    @Column(name = "question_sha256")
    private String questionSha256;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode answer;

    protected LastAnswerEntity() {
    }

    Instant answeredAt() {
        return answeredAt;
    }

    JsonNode answer() {
        return answer;
    }
}
