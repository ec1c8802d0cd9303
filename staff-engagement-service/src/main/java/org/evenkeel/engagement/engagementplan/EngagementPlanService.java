package org.evenkeel.engagement.engagementplan;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;

import io.quarkus.panache.common.Parameters;

/** Reads engagement plans, the newest first. */
@ApplicationScoped
public class EngagementPlanService {

    private final EngagementPlanRepository plans;
    private final PlanLineages lineages;
    private final Actor actor;

    EngagementPlanService(EngagementPlanRepository plans, PlanLineages lineages, Actor actor) {
        this.plans = plans;
        this.lineages = lineages;
        this.actor = actor;
    }

    @Transactional
    public Page<EngagementPlanResponse> list(PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        String older = cursor.isPresent() ? "(receivedAt < :at or (receivedAt = :at and id < :id))" : "true = true";
        Parameters with = cursor.map(found -> Parameters.with("at", moment(found)).and("id", found.id()))
                .orElseGet(Parameters::new);
        List<EngagementPlanEntity> rows = plans.find(older + " order by receivedAt desc, id desc", with)
                .page(0, page.rowsToRead()).list();
        return Page.of(rows, page, row -> new Cursor(row.receivedAt.toString(), row.id), this::response);
    }

    /** @param plan any version of the plan */
    @Transactional
    public EngagementPlanResponse get(UUID plan) {
        return lineages.of(plan).flatMap(plans::of).map(this::response)
                .orElseThrow(() -> Refusal.notFound("engagement plan of the plan", plan));
    }

    private EngagementPlanResponse response(EngagementPlanEntity row) {
        boolean all = actor.has(Roles.ENGAGEMENT_LEAD) || actor.has(Roles.AUDITOR);
        return new EngagementPlanResponse(row.id, row.planId, row.planVersion, row.name, row.status, row.authorisedOn,
                row.approvedOn, row.approvedMeasures, row.receivedAt,
                row.measures.stream().map(notes -> all || !notes.restricted() ? notes : notes.blanked()).toList(),
                all ? row.sentences : withoutRestricted(row));
    }

    private static List<String> withoutRestricted(EngagementPlanEntity row) {
        List<String> restricted = row.measures.stream().filter(MeasureNotes::restricted).map(notes -> notes.measure() + ": ")
                .toList();
        return row.sentences.stream().filter(sentence -> restricted.stream().noneMatch(sentence::startsWith)).toList();
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }
}
