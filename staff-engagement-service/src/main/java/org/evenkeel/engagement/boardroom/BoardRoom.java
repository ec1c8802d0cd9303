package org.evenkeel.engagement.boardroom;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.boardroom.BoardRoomResponse.BrokenRuleCount;
import org.evenkeel.engagement.boardroom.BoardRoomResponse.ConsultationStanding;
import org.evenkeel.engagement.boardroom.BoardRoomResponse.Done;
import org.evenkeel.engagement.boardroom.BoardRoomResponse.Heard;
import org.evenkeel.engagement.boardroom.BoardRoomResponse.Opening;
import org.evenkeel.engagement.consultation.ConsultationService;
import org.evenkeel.engagement.dignity.DignityCheckResponse;
import org.evenkeel.engagement.dignity.DignityOverrideResponse;
import org.evenkeel.engagement.dignity.DignityRecords;
import org.evenkeel.engagement.promise.PromiseService;
import org.evenkeel.engagement.question.QuestionService;
import org.evenkeel.engagement.touchpoint.OpenSelection;
import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.time.Zones;

/** Keeps who of the board opened which version, and gathers what has been done since. */
@ApplicationScoped
public class BoardRoom {

    @Inject
    EntityManager entities;

    @Inject
    PlanLineages plans;

    @Inject
    TouchpointService touchpoints;

    @Inject
    ConsultationService consultations;

    @Inject
    DignityRecords dignity;

    @Inject
    QuestionService questions;

    @Inject
    PromiseService promises;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 404 for a plan not known here */
    @Transactional
    public void opened(UUID plan) {
        BoardOpeningEntity row = new BoardOpeningEntity();
        row.id = UUID.randomUUID();
        row.lineageId = lineage(plan);
        row.planId = plan;
        row.reader = actor.id();
        row.readerName = actor.name();
        row.openedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entities.persist(row);
        audit.record("opened", "plan", plan.toString(), null, null);
    }

    @Transactional
    public BoardRoomResponse of(UUID plan) {
        UUID lineage = lineage(plan);
        LocalDate today = Zones.today(clock);
        int happened = (int) touchpoints.said(lineage).stream().filter(word -> word.last() != null).count();
        int late = touchpoints.open(OpenSelection.all().ofPlan(lineage).plannedUntil(today)).size();
        return new BoardRoomResponse(lineage, openings(lineage), new Done(happened + late, happened),
                consultations.facts(lineage).stream().map(one -> new ConsultationStanding(one.measure(), one.openedOn(),
                        one.closedOn(), one.responses(), one.answered())).toList(),
                dignity.of(plan).rules().stream().filter(rule -> rule.broken() > 0).map(BoardRoom::counted).toList(), heard());
    }

    /** Of the whole organisation: questions and promises are not made plan by plan. */
    private Heard heard() {
        PageRequest first = new PageRequest(Integer.toString(Heard.MOST), null);
        return new Heard(questions.forBoard(first), promises.list(first).items());
    }

    private static BrokenRuleCount counted(DignityCheckResponse.Rule rule) {
        return new BrokenRuleCount(rule.id(), rule.name(), rule.broken(),
                rule.overrides().stream().map(DignityOverrideResponse::givenBy).distinct().toList());
    }

    private List<Opening> openings(UUID lineage) {
        return entities
                .createQuery("from BoardOpeningEntity where lineageId = :lineage order by openedAt desc, id desc",
                        BoardOpeningEntity.class)
                .setParameter("lineage", lineage).setMaxResults(BoardRoomResponse.MOST_SHOWN).getResultStream()
                .map(row -> new Opening(row.planId, row.readerName, row.openedAt)).toList();
    }

    private UUID lineage(UUID plan) {
        return plans.of(plan).orElseThrow(() -> Refusal.notFound("engagement plan of the plan", plan));
    }
}
