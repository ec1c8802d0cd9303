package org.evenkeel.engagement.consultation;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Who may speak for which audience and read whose words; and the word passed on of what was said. */
@ApplicationScoped
class ReplyVoices {

    private static final Map<String, Set<ConsultedAudience>> OWN = Map.ofEntries(
            entry(Roles.STAFF,
                    Set.of(ConsultedAudience.STAFF_AT_RISK, ConsultedAudience.STAFF, ConsultedAudience.REPRESENTATIVES)),
            entry(Roles.TRUSTEE, Set.of(ConsultedAudience.TRUSTEES)),
            entry(Roles.LINE_MANAGER, Set.of(ConsultedAudience.LINE_MANAGERS, ConsultedAudience.STAFF_AT_RISK)),
            entry(Roles.ENGAGEMENT_LEAD, Set.of(ConsultedAudience.values())));

    private final Actor actor;
    private final AuditTrail audit;
    private final ConsultationNews news;
    private final PeopleService people;

    ReplyVoices(Actor actor, AuditTrail audit, ConsultationNews news, PeopleService people) {
        this.actor = actor;
        this.audit = audit;
        this.news = news;
        this.people = people;
    }

    /** @throws Refusal 422 */
    void requireOwn(ConsultedAudience from) {
        boolean own = OWN.entrySet().stream().anyMatch(role -> actor.has(role.getKey()) && role.getValue().contains(from));
        if (!own) {
            String message = "from (%s) is not an audience you belong to. Name your own, or ask the engagement lead to write it down."
                    .formatted(from);
            throw Refusal.invalid(message, List.of(Violation.inBody("from", "not-yours", message)));
        }
    }

    /** Who of the workforce list speaks; null for whoever is not on it. */
    @Nullable
    UUID person() {
        return people.signedIn().map(Person::id).orElse(null);
    }

    boolean readsAll(ConsultationEntity consultation) {
        boolean oversees = actor.has(Roles.ENGAGEMENT_LEAD) || actor.has(Roles.AUDITOR);
        return oversees || !consultation.restricted && (actor.has(Roles.LINE_MANAGER) || actor.has(Roles.FINANCE_DIRECTOR)
                || actor.has(Roles.EXECUTIVE) || actor.has(Roles.TRUSTEE));
    }

    /** The trail tells that someone responded, not what they said: that stays with the response. */
    void received(ConsultationEntity consultation, ResponseEntity response) {
        audit.record("responded", "consultation", consultation.id.toString(), null,
                Map.of("response", response.id, "from", response.audience));
        news.answered(consultation);
    }

    void answered(ConsultationEntity consultation, ResponseEntity response, @Nullable String before) {
        audit.record("answered", "consultation-response", response.id.toString(),
                before == null ? null : Map.of("answer", before),
                Map.of("answer", String.valueOf(response.answer)));
        if (before == null) {
            news.answered(consultation);
        }
    }
}
