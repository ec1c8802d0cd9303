package org.evenkeel.platform.tiny;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "note")
public class NoteEntity {

    @Id
    public UUID id;

    @TenantId
    public String organisation;

    @Version
    public long version;

    @Column(unique = true)
    public String title;

    public int pence;
}
