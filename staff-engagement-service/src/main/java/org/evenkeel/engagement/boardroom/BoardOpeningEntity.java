package org.evenkeel.engagement.boardroom;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** That somebody of the board opened a version. */
@Entity
@Table(name = "board_opening")
class BoardOpeningEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "lineage_id")
    UUID lineageId;

    @Column(name = "plan_id")
    UUID planId;

    String reader;

    @Column(name = "reader_name")
    String readerName;

    @Column(name = "opened_at")
    Instant openedAt;
}
