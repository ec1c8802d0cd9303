package org.evenkeel.engagement.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.evenkeel.engagement.audience.AudienceKind;
import org.evenkeel.engagement.audience.AudiencePeople.Belonging;
import org.evenkeel.engagement.delivery.Mailings.Addressee;
import org.evenkeel.engagement.people.Person;

/** Who gets a message, as the audiences stand at this moment. Never changes. */
final class Recipients {

    private static final Set<AudienceKind> WRITTEN_FIRST = Set.of(AudienceKind.TEAM, AudienceKind.STAFF_AT_RISK);
    private static final Set<AudienceKind> WIDE = Set.of(AudienceKind.ORGANISATION, AudienceKind.VOLUNTEERS,
            AudienceKind.PARTNERS, AudienceKind.FUNDERS, AudienceKind.SERVICE_USERS, AudienceKind.PUBLIC);

    private final List<Belonging> audiences;
    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private final Set<String> everyTeam;

    /** @param everyTeam references of all teams that anyone is in */
    Recipients(Collection<Belonging> audiences, Collection<String> everyTeam) {
        this.audiences = List.copyOf(audiences);
        this.everyTeam = Set.copyOf(everyTeam);
        audiences.forEach(audience -> audience.people().forEach(person -> people.put(person.id(), person)));
    }

    /** Nobody on record, and nobody outside either. */
    boolean isEmpty() {
        return people.isEmpty() && !isOutside();
    }

    boolean isOutside() {
        return audiences.stream().anyMatch(Belonging::outside);
    }

    /** To the organisation or beyond; or to so many teams that it comes to the same. */
    boolean isWide() {
        return audiences.stream().anyMatch(audience -> WIDE.contains(audience.kind()))
                || everyTeam.size() > 1 && teams().containsAll(everyTeam);
    }

    boolean reaches(AudienceKind kind) {
        return audiences.stream().anyMatch(audience -> audience.kind() == kind);
    }

    boolean isToMoreThanOneTeam() {
        return isWide() || isOutside() || teams().size() > 1;
    }

    Set<String> teams() {
        return teams(people.values());
    }

    /** Teams of those to whom it would be first news: managers, representatives and boards are told on purpose before. */
    Set<String> teamsAddressed() {
        return audiences.stream().filter(audience -> WRITTEN_FIRST.contains(audience.kind()))
                .flatMap(audience -> teams(audience.people()).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> teams(Collection<Person> people) {
        return people.stream().map(person -> person.particulars().team()).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int count() {
        return people.size();
    }

    List<Addressee> addressees() {
        List<Addressee> addressees = new ArrayList<>();
        people.values().forEach(person -> {
            String address = person.particulars().email();
            if (address != null) {
                addressees.add(new Addressee(person.id(), address));
            }
        });
        return addressees;
    }

    /** Changes with whoever joins or leaves an audience. */
    String sha256() {
        List<String> parts = new ArrayList<>(audiences.stream().map(Belonging::reference).sorted().toList());
        people.keySet().stream().map(UUID::toString).sorted().forEach(parts::add);
        return Digest.of(parts);
    }
}
