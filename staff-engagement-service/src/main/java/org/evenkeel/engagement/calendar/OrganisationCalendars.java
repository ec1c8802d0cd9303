package org.evenkeel.engagement.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/** The days of the organisation at hand: when it is closed, and when it gives no first news. */
@ApplicationScoped
public class OrganisationCalendars {

    private static final String ALTERNATIVE = "Tell early with full facts, whatever the day, and see that someone can be asked.";

    private final EntityManager entities;
    private final BankHolidays holidays;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    OrganisationCalendars(EntityManager entities, BankHolidays holidays, AuditTrail audit, Actor actor, Clock clock) {
        this.entities = entities;
        this.holidays = holidays;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** A calendar with the version that {@code If-Match} names. */
    public record Tagged(OrganisationCalendarResponse calendar, long version) {
    }

    @Transactional
    public Tagged get() {
        return row().map(row -> new Tagged(new OrganisationCalendarResponse(days(row), row.firstNews, FirstNewsDays.DEFAULT,
                ALTERNATIVE, row.changedBy, row.changedAt), row.version + 1))
                .orElseGet(() -> new Tagged(new OrganisationCalendarResponse(List.of(), FirstNewsDays.DEFAULT,
                        FirstNewsDays.DEFAULT, ALTERNATIVE, null, null), 0));
    }

    /** @throws Refusal 422 for a quiet time with one end */
    @Transactional
    public void set(@Nullable String ifMatch, OrganisationCalendarRequest request) {
        if (request.firstNews().isHalfStated()) {
            String message = "quietFrom and quietUntil go together. Send both, or neither.";
            throw Refusal.invalid(message, List.of(Violation.inBody("firstNews.quietUntil", "half-stated", message)));
        }
        OrganisationCalendarEntity known = row().orElse(null);
        EntityTags.requireMatch(ifMatch, known == null ? 0 : known.version + 1);
        OrganisationCalendarEntity row = known == null ? new OrganisationCalendarEntity() : known;
        row.ownDays = request.ownDays().stream().distinct().sorted().map(LocalDate::toString).toList();
        row.firstNews = request.firstNews();
        row.changedBy = actor.name();
        row.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (known == null) {
            row.id = UUID.randomUUID();
            entities.persist(row);
        }
        entities.flush();
        audit.record("set", "organisation-calendar", row.id.toString(), null, request);
    }

    /**
     * @param jurisdictions where the people concerned work; none given counts as England
     * @param more days beside the organisation's own
     */
    @Transactional
    public WorkingDays workingDays(Collection<String> jurisdictions, Collection<LocalDate> more) {
        List<LocalDate> off = new ArrayList<>(more);
        Optional<OrganisationCalendarEntity> row = row();
        row.ifPresent(found -> off.addAll(days(found)));
        return holidays.workingDays(jurisdictions, off, row.map(found -> found.firstNews).orElse(FirstNewsDays.DEFAULT));
    }

    private Optional<OrganisationCalendarEntity> row() {
        return entities.createQuery("from OrganisationCalendarEntity", OrganisationCalendarEntity.class).getResultStream()
                .findFirst();
    }

    private static List<LocalDate> days(OrganisationCalendarEntity row) {
        return row.ownDays.stream().map(LocalDate::parse).toList();
    }
}
