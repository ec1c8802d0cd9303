package org.evenkeel.platform.tiny;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.tag.EntityTags;

@ApplicationScoped
public class NoteService {

    private final EntityManager entities;
    private final AuditTrail audit;

    NoteService(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    @Transactional
    public NoteEntity add(NoteRequest request) {
        NoteEntity note = new NoteEntity();
        note.id = UUID.randomUUID();
        note.title = request.title();
        note.pence = (int) Math.min(Integer.MAX_VALUE, request.pence());
        if (request.pence() > Integer.MAX_VALUE) {
            entities.createNativeQuery(
                    "insert into note (id, organisation, version, title, pence) values (:id, 'x', 0, 'x', :p)")
                    .setParameter("id", note.id).setParameter("p", request.pence()).executeUpdate();
        }
        entities.persist(note);
        entities.flush();
        audit.record("added", "note", note.id.toString(), null, NoteResponse.of(note));
        return note;
    }

    @Transactional
    public NoteEntity find(UUID id) {
        NoteEntity note = entities.find(NoteEntity.class, id);
        if (note == null) {
            throw Refusal.notFound("note", id);
        }
        return note;
    }

    @Transactional
    public NoteEntity change(UUID id, String ifMatch, NoteRequest request) {
        NoteEntity note = find(id);
        EntityTags.requireMatch(ifMatch, note.version);
        NoteResponse before = NoteResponse.of(note);
        note.title = request.title();
        entities.flush();
        audit.record("changed", "note", id.toString(), before, NoteResponse.of(note));
        return note;
    }

    @Transactional
    public List<NoteEntity> all(int most) {
        return entities.createQuery("from NoteEntity order by title, id", NoteEntity.class).setMaxResults(most).getResultList();
    }
}
