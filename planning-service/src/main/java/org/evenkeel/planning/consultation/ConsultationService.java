package org.evenkeel.planning.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.neighbour.ProposedMeasure;
import org.evenkeel.planning.plan.PlanLifecycle;
import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.planning.proposal.Depth;
import org.evenkeel.planning.proposal.PlanProposal;
import org.evenkeel.planning.proposal.PlanProposals;
import org.evenkeel.planning.proposal.ProposalItem;
import org.evenkeel.planning.proposal.VeiledProposal;
import org.evenkeel.planning.restriction.Restrictions;
import org.jspecify.annotations.Nullable;

/** Tells where the consultation on each measure of a plan stands. */
@ApplicationScoped
public class ConsultationService {

    @Inject
    PlanLifecycle plans;

    @Inject
    PlanProposals proposals;

    @Inject
    ToldRecord record;

    @Inject
    Restrictions restrictions;

    /** As the reader of this request may see it. */
    @Transactional
    public ConsultationResponse of(UUID plan) {
        PlanStanding standing = plans.standing(plan);
        UUID lineage = standing.lineage().id();
        Instant asOf = Stream.concat(record.consultations(lineage).stream().map(ToldConsultation::toldAt),
                record.progress(lineage).stream().map(MeasureProgress::toldAt)).max(Comparator.naturalOrder()).orElse(null);
        PlanProposal proposal = proposals.of(plan);
        VeiledProposal veiled = new VeiledProposal(proposal, restrictions.veil());
        return new ConsultationResponse(plan, shown(standings(standing, proposal), veiled), asOf);
    }

    private static List<ConsultationStanding> shown(List<ConsultationStanding> all, VeiledProposal veiled) {
        List<ConsultationStanding> shown = new ArrayList<>(
                all.stream().filter(one -> !veiled.hides(one.measure())).toList());
        List<ConsultationStanding> hidden = all.stream().filter(one -> veiled.hides(one.measure())).toList();
        if (!hidden.isEmpty()) {
            shown.add(ConsultationStanding.ofHidden(hidden));
        }
        return shown;
    }

    /** One for each measure that the plan takes, in its order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ConsultationStanding> standings(PlanStanding plan, PlanProposal proposal) {
        UUID lineage = plan.lineage().id();
        Map<String, MeasureProgress> progress = record.progress(lineage).stream()
                .collect(Collectors.toMap(MeasureProgress::measure, one -> one));
        List<ToldConsultation> told = record.consultations(lineage);
        Map<UUID, Optional<PlanProposal>> consultedOn = new HashMap<>();
        return proposal.items().stream().map(item -> {
            ToldConsultation best = told.stream()
                    .filter(one -> one.measure().equals(item.measure()) && covers(one, plan.id(), item.depth(),
                            consultedOn.computeIfAbsent(one.planId(), proposals::frozen)))
                    .max(Comparator.comparing(ToldConsultation::state)).orElse(null);
            return standing(item, best, progress.get(item.measure()));
        }).toList();
    }

    /** A consultation on another version counts where this one goes no deeper. */
    private static boolean covers(ToldConsultation told, UUID plan, Depth depth, Optional<PlanProposal> consultedOn) {
        return told.planId().equals(plan) || consultedOn.flatMap(before -> before.item(told.measure()))
                .filter(before -> depth.isNoDeeperThan(before.depth())).isPresent();
    }

    private static ConsultationStanding standing(ProposalItem item, @Nullable ToldConsultation told,
            @Nullable MeasureProgress progress) {
        ProposedMeasure measure = item.told();
        ConsultationState state = !measure.consultationNeeded() ? ConsultationState.NOT_NEEDED
                : told == null ? ConsultationState.WAITING : told.state();
        List<String> establishments = measure.establishments().stream().map(place -> place.reference()).toList();
        int leastDays = Math.max(measure.minimumConsultationDays(), measure.publicConsultationDays());
        return new ConsultationStanding(measure.measure(), measure.title(), measure.consultationNeeded(),
                told == null ? null : told.openedOn(),
                told == null || told.openedOn() == null || leastDays == 0 ? null : told.openedOn().plusDays(leastDays - 1L),
                told == null ? null : told.closedOn(),
                told == null ? 0 : told.responses(),
                told == null ? 0 : told.answered(),
                told == null ? null : told.whatChanged(),
                progress == null ? null : progress.notifiedOn(establishments),
                progress == null ? null : progress.noticeGivenOn(), state);
    }
}
