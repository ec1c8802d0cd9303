package org.evenkeel.engagement.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.BrokenRule;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

import io.quarkus.panache.common.Parameters;

/** Reads consultations, in the order of plan and measure. */
@ApplicationScoped
public class ConsultationService {

    private final ConsultationRepository consultations;
    private final NotificationRepository notifications;
    private final NoticeRepository notices;
    private final Actor actor;
    private final Clock clock;

    ConsultationService(ConsultationRepository consultations, NotificationRepository notifications, NoticeRepository notices,
            Actor actor, Clock clock) {
        this.consultations = consultations;
        this.notifications = notifications;
        this.notices = notices;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public Page<ConsultationResponse> list(@Nullable UUID lineageId, PageRequest page) {
        StringBuilder where = new StringBuilder("true = true");
        Parameters with = new Parameters();
        if (lineageId != null) {
            where.append(" and lineageId = :lineage");
            with = with.and("lineage", lineageId);
        }
        Optional<Cursor> cursor = page.cursor();
        if (cursor.isPresent()) {
            where.append(" and (measure > :key or (measure = :key and id > :id))");
            with = with.and("key", cursor.get().key()).and("id", cursor.get().id());
        }
        List<ConsultationEntity> rows = consultations.find(where + " order by measure, id", with).page(0, page.rowsToRead())
                .list();
        return Page.of(rows, page, row -> new Cursor(row.measure, row.id), this::response);
    }

    @Transactional
    public Tagged get(UUID id) {
        return tagged(consultations.get(id));
    }

    /** What has happened of a plan's consultations, for the rules that look at them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ConsultationFacts> facts(UUID lineageId) {
        return consultations.ofPlan(lineageId).stream().map(of -> new ConsultationFacts(of.measure, of.terms, of.openedOn,
                of.closedOn, of.approvedOn, notifications.of(of.id).stream().map(made -> made.acknowledgedOn).toList(),
                notices.of(of.id).stream().map(given -> given.givenOn).toList(), of.responses, of.answered)).toList();
    }

    /** A consultation with the version that {@code If-Match} names. */
    public record Tagged(long version, ConsultationResponse consultation) {
    }

    Tagged tagged(ConsultationEntity of) {
        return new Tagged(of.version, response(of));
    }

    private ConsultationResponse response(ConsultationEntity of) {
        boolean shown = !of.restricted || actor.has(Roles.ENGAGEMENT_LEAD) || actor.has(Roles.AUDITOR);
        List<NotificationEntity> notified = notifications.of(of.id);
        List<NoticeEntity> given = notices.of(of.id);
        LocalDate today = Zones.today(clock);
        boolean open = of.status == ConsultationStatus.OPEN;
        boolean dismisses = of.terms.notice() != null && given.isEmpty() && of.status != ConsultationStatus.CANCELLED;
        return new ConsultationResponse(of.id, of.planId, of.measure, of.round, shown ? of.title : "Restricted measure",
                shown ? of.terms : null, of.status, of.authorisedOn, of.openedOn,
                of.openedOn == null ? null : of.terms.shortestUntil(of.openedOn), of.closedOn,
                shown ? of.completeBecause : null, of.approvedOn, of.responses, of.answered, shown ? of.whatChanged : null,
                of.changedPlanId, shown ? told(notified) : List.of(),
                shown ? given.stream().map(one -> new ConsultationResponse.Notice(one.givenOn, one.employees)).toList()
                        : List.of(),
                open ? sentences(ConsultationRules.beforeClosing(of, today, null)) : List.of(),
                dismisses && shown ? sentences(ConsultationRules.beforeNotice(of, notified, today)) : List.of());
    }

    private static List<ConsultationResponse.Notification> told(List<NotificationEntity> notified) {
        return notified.stream()
                .map(made -> new ConsultationResponse.Notification(made.establishment, made.acknowledgedOn, made.reference))
                .toList();
    }

    private static List<String> sentences(List<BrokenRule> rules) {
        return rules.stream().map(BrokenRule::sentence).toList();
    }
}
