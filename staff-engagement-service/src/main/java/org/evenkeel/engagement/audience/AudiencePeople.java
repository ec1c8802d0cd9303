package org.evenkeel.engagement.audience;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.problem.Refusal;

/** Who belongs to an audience, for what is sent to it. */
@ApplicationScoped
public class AudiencePeople {

    private final AudienceRepository named;
    private final PeopleService people;

    AudiencePeople(AudienceRepository named, PeopleService people) {
        this.named = named;
        this.people = people;
    }

    /**
     * An audience and the people on record who belong to it now.
     *
     * @param outside whether its people are not on record at all
     */
    public record Belonging(String reference, AudienceKind kind, boolean outside, List<Person> people) {
        public Belonging {
            people = List.copyOf(people);
        }
    }

    /** @throws Refusal 404 where there is no such audience */
    @Transactional
    public Belonging of(String reference) {
        AudienceReference wanted = AudienceReference.parse(reference);
        AudienceKind kind = wanted.kind();
        if (kind == null) {
            AudienceEntity row = wanted.id().flatMap(named::find)
                    .orElseThrow(() -> Refusal.notFound("audience", reference));
            List<Person> members = people.all(named.members(row.id)).stream().filter(one -> one.leftOn() == null).toList();
            return new Belonging(reference, row.kind, row.kind.group() == null, members);
        }
        return wanted.selection().map(selection -> new Belonging(reference, kind, false, people.in(selection)))
                .orElseGet(() -> new Belonging(reference, kind, true, List.of()));
    }
}
