package org.evenkeel.engagement.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.evenkeel.platform.paging.PageRequest;

/** Finds people. Those who left are found by their id and staff number alone. */
@ApplicationScoped
class PersonRepository {

    /** A statement has room for so many parameters and not for a whole workforce. */
    private static final int AT_ONCE = 5_000;
    private static final String IN_GROUP = " from PersonEntity p where p.leftOn is null and (%s)";
    private static final String BY_TEAM = " order by coalesce(p.team, ''), p.id";
    private static final String AFTER = " and (coalesce(p.team, '') > :team or coalesce(p.team, '') = :team and p.id > :id)";

    @Inject
    EntityManager entities;

    Optional<PersonEntity> find(UUID id) {
        return entities.createQuery("from PersonEntity where id = :id", PersonEntity.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    Optional<PersonEntity> numbered(String staffNumber) {
        return entities.createQuery("from PersonEntity where staffNumber = :number", PersonEntity.class)
                .setParameter("number", staffNumber).getResultStream().findFirst();
    }

    List<PersonEntity> numbered(Collection<String> staffNumbers) {
        return staffNumbers.isEmpty() ? List.of()
                : entities.createQuery("from PersonEntity where staffNumber in :numbers", PersonEntity.class)
                        .setParameter("numbers", staffNumbers).getResultList();
    }

    List<PersonEntity> all(Collection<UUID> ids) {
        List<UUID> asked = List.copyOf(ids);
        List<PersonEntity> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery("from PersonEntity where id in :ids", PersonEntity.class)
                    .setParameter("ids", asked.subList(from, Math.min(asked.size(), from + AT_ONCE))).getResultList());
        }
        return found;
    }

    /** All that ever were on the list. */
    Stream<PersonEntity> everyone() {
        return entities.createQuery("from PersonEntity order by staffNumber", PersonEntity.class).getResultStream();
    }

    /** Two people of one sign-in name are nobody: better none than the wrong one. */
    Optional<PersonEntity> signedInAs(String name) {
        List<PersonEntity> found = entities.createQuery("from PersonEntity where leftOn is null"
                + " and (lower(signInName) = :name or signInName is null and lower(email) = :name)", PersonEntity.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT)).setMaxResults(2).getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether that name was somebody's who left, and is nobody's on the list. */
    boolean isOfLeaversAlone(String name) {
        List<Boolean> left = entities
                .createQuery("select p.leftOn is not null from PersonEntity p where lower(p.signInName) = :name"
                        + " or p.signInName is null and lower(p.email) = :name", Boolean.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT)).getResultList();
        return !left.isEmpty() && left.stream().allMatch(one -> one);
    }

    List<PersonEntity> in(PeopleSelection selection) {
        return withKey(entities.createQuery("select p" + in(selection.group()) + BY_TEAM, PersonEntity.class), selection)
                .getResultList();
    }

    List<PersonEntity> in(PeopleSelection selection, PageRequest page) {
        boolean goesOn = page.cursor().isPresent();
        TypedQuery<PersonEntity> query = withKey(entities.createQuery(
                "select p" + in(selection.group()) + (goesOn ? AFTER : "") + BY_TEAM, PersonEntity.class), selection);
        page.cursor().ifPresent(cursor -> query.setParameter("team", cursor.key()).setParameter("id", cursor.id()));
        return query.setMaxResults(page.rowsToRead()).getResultList();
    }

    long count(PeopleSelection selection) {
        return withKey(entities.createQuery("select count(p)" + in(selection.group()), Long.class), selection)
                .getSingleResult();
    }

    /** By pool that anyone is in, in order of their references. */
    List<PostsHeld> postsHeldByPool(LocalDate today) {
        return entities.createQuery("""
                select p.pool, count(p), sum(p.fte),
                  sum(case when p.vacancyPriorityUntil >= :today then p.fte else 0 end)
                from PersonEntity p where p.leftOn is null and p.pool is not null group by p.pool order by p.pool""",
                Object[].class).setParameter("today", today).getResultStream()
                .map(row -> new PostsHeld((String) row[0], (Long) row[1], (BigDecimal) row[2], (BigDecimal) row[3])).toList();
    }

    List<TeamSize> teams() {
        return entities.createQuery("select new org.evenkeel.engagement.people.TeamSize(p.team, count(p))"
                + " from PersonEntity p where p.leftOn is null and p.team is not null group by p.team order by p.team",
                TeamSize.class).getResultList();
    }

    private static String in(PeopleGroup group) {
        return IN_GROUP.formatted(group.condition());
    }

    private static <T> TypedQuery<T> withKey(TypedQuery<T> query, PeopleSelection selection) {
        return selection.key() == null ? query : query.setParameter("key", selection.key());
    }
}
