package org.evenkeel.engagement.dignity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.calendar.PlanCalendars;
import org.evenkeel.engagement.consultation.ConsultationFacts;
import org.evenkeel.engagement.consultation.ConsultationService;
import org.evenkeel.engagement.touchpoint.PlanLineages;
import org.evenkeel.engagement.touchpoint.TouchpointService;
import org.evenkeel.platform.problem.Refusal;

/** Judges a plan on the actual clock: by what has happened, and nothing else. */
@ApplicationScoped
public class DignityRecords {

    private static final String NOT_RECORDED = "What is recorded does not tell it.";

    private final TouchpointService touchpoints;
    private final ConsultationService consultations;
    private final PlanLineages plans;
    private final PlanCalendars calendars;
    private final Judgements judgements;

    DignityRecords(TouchpointService touchpoints, ConsultationService consultations, PlanLineages plans,
            PlanCalendars calendars, Judgements judgements) {
        this.touchpoints = touchpoints;
        this.consultations = consultations;
        this.plans = plans;
        this.calendars = calendars;
        this.judgements = judgements;
    }

    /** @throws Refusal 404 where no version of the plan is known here */
    @Transactional
    public DignityCheckResponse of(UUID plan) {
        UUID lineage = plans.of(plan).orElseThrow(() -> Refusal.notFound("engagement plan of the plan", plan));
        List<ConsultationFacts> facts = consultations.facts(lineage);
        List<RuleJudgement> judged = new ArrayList<>(LawRules.judge(facts.stream().map(LawDates::happened).toList()));
        judged.addAll(new WordRules(calendars.of(lineage)).judge(touchpoints.said(lineage)));
        judged.add(answered(facts));
        return judgements.of(judged, NOT_RECORDED);
    }

    /** Each response has its answer before consultation closes; until then none is late. */
    private static RuleJudgement answered(List<ConsultationFacts> facts) {
        List<ConsultationFacts> closed = facts.stream().filter(of -> of.closedOn() != null).toList();
        return new RuleJudgement("D25", closed.stream().mapToInt(ConsultationFacts::responses).sum(),
                closed.stream().filter(of -> of.answered() < of.responses())
                        .map(of -> "%s: %d of %d responses have no written answer, and consultation closed on %s.".formatted(
                                of.measure(), of.responses() - of.answered(), of.responses(), of.closedOn()))
                        .toList());
    }
}
