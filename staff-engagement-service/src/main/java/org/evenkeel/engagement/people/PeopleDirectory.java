package org.evenkeel.engagement.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PersonResponse.Standing;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Shows people to who may see them: to the engagement lead all, to a line manager who reports to them. */
@ApplicationScoped
public class PeopleDirectory {

    @Inject
    PeopleService people;

    @Inject
    PersonRepository rows;

    @Inject
    Actor actor;

    @Transactional
    public Page<PersonResponse> list(@Nullable String team, @Nullable String pool, PageRequest page) {
        if (!actor.has(Roles.ENGAGEMENT_LEAD)) {
            return people.signedIn().map(me -> shown(people.in(PeopleSelection.reportsOf(me), page), false))
                    .orElse(new Page<>(List.of(), null));
        }
        PeopleSelection selection = pool != null ? PeopleSelection.pool(pool)
                : team != null ? PeopleSelection.team(team) : PeopleSelection.of(PeopleGroup.ANYBODY);
        return shown(people.in(selection, page), true);
    }

    /** @throws Refusal 404 also for whom the reader may not see */
    @Transactional
    public PersonResponse get(UUID id) {
        Person person = people.get(id);
        if (actor.has(Roles.ENGAGEMENT_LEAD)) {
            return shown(person, true);
        }
        Optional<String> own = people.signedIn().map(me -> me.particulars().staffNumber());
        if (person.leftOn() != null || own.isEmpty() || !own.get().equals(person.particulars().manager())) {
            throw Refusal.notFound("person", id);
        }
        return shown(person, false);
    }

    /** @throws Refusal 404 where the signed-in person is nobody of the workforce list */
    @Transactional
    public PersonResponse own() {
        return people.signedIn().map(me -> shown(me, true)).orElseThrow(() -> new Refusal(
                PlatformProblem.NOT_FOUND,
                "Nobody on the workforce list has your sign-in name. Ask the engagement lead to add it to the list."));
    }

    private Page<PersonResponse> shown(Page<Person> page, boolean whole) {
        List<String> numbers = page.items().stream().map(one -> one.particulars().manager()).filter(one -> one != null)
                .distinct().toList();
        Map<String, UUID> managers = rows.numbered(numbers).stream().filter(one -> one.leftOn == null)
                .collect(Collectors.toMap(one -> one.staffNumber, one -> one.id));
        return new Page<>(page.items().stream()
                .map(one -> response(one, managers.get(String.valueOf(one.particulars().manager())), whole)).toList(),
                page.next());
    }

    private PersonResponse shown(Person person, boolean whole) {
        return response(person, people.managerOf(person).map(Person::id).orElse(null), whole);
    }

    private static PersonResponse response(Person person, @Nullable UUID manager, boolean whole) {
        Particulars of = person.particulars();
        return new PersonResponse(person.id(), of.name(), of.email(), of.post(), of.team(), of.pool(), manager, of.leaveFrom(),
                of.leaveUntil(), of.preferredChannel(), of.reachableByAgreedRoute(), whole ? record(of) : null,
                person.leftOn());
    }

    private static PersonResponse.Record record(Particulars of) {
        List<Standing> standings = new ArrayList<>();
        if (of.boardMember()) {
            standings.add(Standing.BOARD_MEMBER);
        }
        if (of.representative()) {
            standings.add(Standing.REPRESENTATIVE);
        }
        if (of.executive()) {
            standings.add(Standing.EXECUTIVE);
        }
        if (of.volunteer()) {
            standings.add(Standing.VOLUNTEER);
        }
        return new PersonResponse.Record(of.staffNumber(), of.signInName(), of.fte(), of.vacancyPriorityUntil(), standings);
    }
}
