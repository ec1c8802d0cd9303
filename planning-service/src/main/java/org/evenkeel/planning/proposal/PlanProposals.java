package org.evenkeel.planning.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.platform.storage.Sha256;
import org.evenkeel.planning.platform.storage.StoredJson;
import org.evenkeel.planning.solvejob.SolvedPlan;
import org.evenkeel.planning.solvejob.SolvedPlans;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** What plans propose: frozen from the moment they are proposed, computed before. */
@ApplicationScoped
public class PlanProposals {

    private static final int BASIS_POINTS = 4;

    @Inject
    EntityManager entities;

    @Inject
    SolvedPlans solved;

    @Inject
    LawTables law;

    @Inject
    DefaultParameters parameters;

    @Inject
    @PersistenceUnitExtension
    StoredJson json;

    @Inject
    Clock clock;

    /** What the plan proposes, or would propose as it stands. */
    @Transactional
    public PlanProposal of(UUID plan) {
        return frozen(plan).orElseGet(() -> compose(solved.get(plan)));
    }

    /** What the plan proposed; empty of one that was not proposed. */
    @Transactional
    public Optional<PlanProposal> frozen(UUID plan) {
        return entities.createQuery("from PlanProposalEntity where planId = :plan", PlanProposalEntity.class)
                .setParameter("plan", plan).getResultStream().findFirst().map(PlanProposalEntity::proposal);
    }

    /** Keeps it as it is now, once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void freeze(UUID plan, PlanProposal proposal) {
        entities.persist(new PlanProposalEntity(clock.instant(), plan, proposal));
        entities.flush();
    }

    /** By which a measure's record is known again. */
    public String digest(Measure measure) {
        try {
            return Sha256.of(json.write(measure));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The measure " + measure.reference() + " cannot be written.", unwritable);
        }
    }

    private PlanProposal compose(SolvedPlan plan) {
        OnRecord onRecord = new OnRecord(plan.document());
        int employeesPerFte = parameters.value("employees-per-fte").movePointRight(BASIS_POINTS).intValueExact();
        ProposalComposer composer = new ProposalComposer(onRecord, new ProposedPeople(onRecord, employeesPerFte), law);
        Organisation organisation = plan.document().organisation();
        List<ProposalItem> items = plan.taken().stream()
                .map(choice -> new ProposalItem(composer.measure(choice), ProposalComposer.depth(choice),
                        digest(onRecord.measure(choice.measure()))))
                .toList();
        return new PlanProposal(plan.scenario().name(), plan.year().label(),
                whoDecides(organisation), ProposalComposer.decisionBy(plan.taken()), organisation.nonWorkingDays(), items);
    }

    private static String whoDecides(Organisation organisation) {
        return "The board of %s decides, in a second decision after consultation.".formatted(organisation.name());
    }
}
