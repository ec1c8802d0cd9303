package org.evenkeel.engagement.reminder;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** Who is reminded of what a role or post has to do. */
@Entity
@Table(name = "owner_contact")
class OwnerContactEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    String owner;

    @Column(name = "person_id")
    UUID personId;
}
