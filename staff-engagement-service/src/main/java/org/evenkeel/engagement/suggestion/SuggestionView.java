package org.evenkeel.engagement.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Shows suggestions as the one who asks may see them. */
@ApplicationScoped
class SuggestionView {

    @Inject
    PeopleService people;

    @Inject
    Actor actor;

    List<SuggestionResponse> of(Collection<SuggestionEntity> rows) {
        Map<UUID, String> names = actor.has(Roles.ENGAGEMENT_LEAD)
                ? people.all(rows.stream().map(row -> row.authorPerson).filter(Objects::nonNull).distinct().toList()).stream()
                        .collect(Collectors.toMap(Person::id, Person::name))
                : Map.of();
        return rows.stream().map(row -> response(row, row.authorPerson == null ? null : names.get(row.authorPerson))).toList();
    }

    SuggestionResponse of(SuggestionEntity row) {
        return of(List.of(row)).get(0);
    }

    private SuggestionResponse response(SuggestionEntity row, @Nullable String authorName) {
        return new SuggestionResponse(row.id, row.title, row.description, row.service, row.from,
                row.author.equals(actor.id()), authorName, row.createdAt, row.status, whatBecameOf(row),
                costing(row), row.reason, row.decidedAt);
    }

    static SuggestionResponse.@Nullable Costing costing(SuggestionEntity row) {
        return row.costingNote == null ? null
                : new SuggestionResponse.Costing(row.fullYearPence, row.oneOffPence, row.costingNote);
    }

    static String whatBecameOf(SuggestionEntity row) {
        return switch (row.status) {
            case HELD -> "Received, with thanks; waits to be read by a person.";
            case SUGGESTED -> "Waits to be costed by finance.";
            case COSTED -> "Costed by finance; waits for a decision.";
            case ACCEPTED -> "Accepted: planning has it as a measure, to be weighed with the others.";
            case REFUSED -> "Not taken up: " + row.reason;
            case WITHDRAWN -> "Withdrawn by its author.";
        };
    }
}
