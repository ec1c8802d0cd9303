package org.evenkeel.engagement.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.time.Zones;

/** Tells other features who is there. Whoever calls it sees to it that no name gets where it does not belong. */
@ApplicationScoped
public class PeopleService {

    @Inject
    PersonRepository people;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** Also of who left. */
    @Transactional
    public Optional<Person> find(UUID id) {
        return people.find(id).map(PersonEntity::person);
    }

    /** @throws Refusal 404 */
    @Transactional
    public Person get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("person", id));
    }

    /** Those of these ids that there are, those who left included. */
    @Transactional
    public List<Person> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : people.all(ids).stream().map(PersonEntity::person).toList();
    }

    /** By team, and within it in an order that says nothing. */
    @Transactional
    public List<Person> in(PeopleSelection selection) {
        return people.in(selection).stream().map(PersonEntity::person).toList();
    }

    @Transactional
    public Page<Person> in(PeopleSelection selection, PageRequest page) {
        return Page.of(people.in(selection, page), page,
                row -> new Cursor(row.team == null ? "" : row.team, row.id), PersonEntity::person);
    }

    @Transactional
    public long count(PeopleSelection selection) {
        return people.count(selection);
    }

    /** The line manager, unless that person left or is not stated. */
    @Transactional
    public Optional<Person> managerOf(Person person) {
        return Optional.ofNullable(person.particulars().manager()).flatMap(people::numbered).map(PersonEntity::person)
                .filter(manager -> manager.leftOn() == null);
    }

    /** Who of the workforce the signed-in person is: by sign-in name, or else by e-mail address. */
    @Transactional
    public Optional<Person> signedIn() {
        return actor.isService() ? Optional.empty() : people.signedInAs(actor.name()).map(PersonEntity::person);
    }

    /** Whether whoever signed in by that name has left, as the workforce list has it. */
    @Transactional
    public boolean hasLeft(String signInName) {
        return people.isOfLeaversAlone(signInName);
    }

    /** Of each pool that anyone is in, by its reference. */
    @Transactional
    public List<PostsHeld> postsHeldByPool() {
        return people.postsHeldByPool(Zones.today(clock));
    }

    /** Every team that anyone is in, by its reference. */
    @Transactional
    public List<TeamSize> teams() {
        return people.teams();
    }
}
