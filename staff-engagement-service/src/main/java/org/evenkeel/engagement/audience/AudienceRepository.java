package org.evenkeel.engagement.audience;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
class AudienceRepository {

    @Inject
    EntityManager entities;

    Optional<AudienceEntity> find(UUID id) {
        return entities.createQuery("from AudienceEntity where id = :id", AudienceEntity.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    List<AudienceEntity> all() {
        return entities.createQuery("from AudienceEntity order by kind, name, id", AudienceEntity.class).getResultList();
    }

    void add(AudienceEntity row) {
        entities.persist(row);
        entities.flush();
    }

    void remove(AudienceEntity row) {
        members(row.id, List.of());
        entities.remove(row);
    }

    List<UUID> members(UUID audience) {
        return entities.createQuery("select personId from AudienceMemberEntity where audienceId = :id order by personId",
                UUID.class).setParameter("id", audience).getResultList();
    }

    /** Of every audience that has any. */
    Map<UUID, List<UUID>> members() {
        return entities.createQuery("select audienceId, personId from AudienceMemberEntity", Object[].class).getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0],
                        Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /** These, and nobody else. */
    void members(UUID audience, Collection<UUID> people) {
        entities.createQuery("delete from AudienceMemberEntity where audienceId = :id").setParameter("id", audience)
                .executeUpdate();
        people.forEach(person -> entities.persist(new AudienceMemberEntity(audience, person)));
        entities.flush();
    }
}
