package org.evenkeel.engagement.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleGroup;
import org.evenkeel.engagement.people.PeopleSelection;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.time.Zones;

/** What the members of the leading teams say of their own team, and the profile that it makes. */
@ApplicationScoped
public class SelfAssessments {

    /** Of fewer, a mean would be somebody's own word. */
    static final int LEAST_ANSWERS = 3;
    private static final int COUNTS_MONTHS = 12;

    @Inject
    EntityManager entities;

    @Inject
    PeopleService people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A second one of the same day takes the place of the first.
     *
     * @throws Refusal 403 for who is in neither team
     */
    @Transactional
    public void say(SelfAssessmentRequest request) {
        Person me = people.signedIn().orElseThrow(SelfAssessments::notOne);
        LeadingTeam team = Arrays.stream(LeadingTeam.values()).filter(one -> members(one).contains(me.id())).findFirst()
                .orElseThrow(SelfAssessments::notOne);
        LocalDate today = Zones.today(clock);
        AssessmentEntity row = entities.createQuery("from AssessmentEntity where personId = :person and team = :team"
                + " and assessedOn = :today", AssessmentEntity.class).setParameter("person", me.id()).setParameter("team", team)
                .setParameter("today", today).getResultStream().findFirst().orElseGet(() -> newOne(me.id(), team, today));
        row.take(request);
        entities.persist(row);
        audit.record("assessed", "readiness of a leading team", team.name(), null, null);
    }

    @Transactional
    public List<TeamProfileResponse> profiles() {
        return Arrays.stream(LeadingTeam.values()).map(team -> profile(team).map(TeamProfileResponse::of)
                .orElseGet(() -> TeamProfileResponse.unknown(team, members(team).size(), latest(team).size(), unknown(team))))
                .toList();
    }

    /** Empty where fewer than three have answered within a year. */
    @Transactional
    Optional<TeamProfile> profile(LeadingTeam team) {
        Collection<AssessmentEntity> said = latest(team);
        if (said.size() < LEAST_ANSWERS) {
            return Optional.empty();
        }
        LocalDate last = said.stream().map(row -> row.assessedOn).max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new TeamProfile(team, members(team).size(), said.size(), mean(said, row -> row.trust),
                mean(said, row -> row.openness), mean(said, row -> row.conflictHandled), mean(said, row -> row.decisionsKept),
                mean(said, row -> row.load), last));
    }

    String unknown(LeadingTeam team) {
        int members = members(team).size();
        return members == 0 ? "Nobody on the workforce list belongs to %s.".formatted(team.words())
                : "%d of %d members of %s have assessed it within a year; at least %d are needed.".formatted(
                        latest(team).size(),
                        members, team.words(), LEAST_ANSWERS);
    }

    private Collection<AssessmentEntity> latest(LeadingTeam team) {
        Set<UUID> members = members(team);
        Map<UUID, AssessmentEntity> latest = new HashMap<>();
        entities.createQuery("from AssessmentEntity where team = :team and assessedOn > :since order by assessedOn",
                AssessmentEntity.class).setParameter("team", team)
                .setParameter("since", Zones.today(clock).minusMonths(COUNTS_MONTHS)).getResultStream()
                .filter(row -> members.contains(row.personId)).forEach(row -> latest.put(row.personId, row));
        return latest.values();
    }

    private Set<UUID> members(LeadingTeam team) {
        PeopleGroup group = team == LeadingTeam.EXECUTIVE ? PeopleGroup.EXECUTIVES : PeopleGroup.MIDDLE_MANAGERS;
        return people.in(PeopleSelection.of(group)).stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static AssessmentEntity newOne(UUID person, LeadingTeam team, LocalDate today) {
        AssessmentEntity row = new AssessmentEntity();
        row.id = UUID.randomUUID();
        row.personId = person;
        row.team = team;
        row.assessedOn = today;
        return row;
    }

    private static double mean(Collection<AssessmentEntity> said, ToIntFunction<AssessmentEntity> part) {
        return said.stream().mapToInt(part).average().orElseThrow();
    }

    private static Refusal notOne() {
        return Refusal
                .forbidden("This is for members of the executive and the middle teams, as the workforce list has them. Ask the"
                        + " engagement lead if you are one.");
    }
}
