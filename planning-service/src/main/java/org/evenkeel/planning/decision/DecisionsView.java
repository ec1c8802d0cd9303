package org.evenkeel.planning.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.decision.DecisionsResponse.Ballot;
import org.evenkeel.planning.decision.DecisionsResponse.BoardQuorum;
import org.evenkeel.planning.decision.DecisionsResponse.Dissent;
import org.evenkeel.planning.decision.DecisionsResponse.Step;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.plan.PlanStatus;
import org.evenkeel.planning.restriction.Restrictions;

/** What was decided on a plan, by whom, what each further step waits for, and who dissented, as the reader may see it. */
@ApplicationScoped
public class DecisionsView {

    private static final List<Decision> TO_APPROVAL = List.of(Decision.PROPOSE, Decision.ENDORSE, Decision.AUTHORISE,
            Decision.APPROVE);

    @Inject
    DecisionRecord record;

    @Inject
    PlanService plans;

    @Inject
    ProposalChecks checks;

    @Inject
    Delegations delegations;

    @Inject
    Restrictions restrictions;

    @Transactional
    public DecisionsShown of(UUID plan) {
        DecisionFile file = record.file(plan);
        VeiledDecisions veiled = new VeiledDecisions(file, restrictions.veil());
        List<DecisionParticulars> ofProposal = file.made(Decision.PROPOSE).map(made -> List.of(made.particulars()))
                .orElse(List.of());
        DecisionsResponse response = new DecisionsResponse(plan, file.plan().lineage().id(), file.plan().lineage().version(),
                file.plan().status(), file.plan().contentSha256(), steps(file, veiled), ballots(file, veiled),
                veiled.conflicts(record.conflictsShown(plan)), delegations.inForce(), dissent(file, veiled), quorum(file),
                ofProposal.isEmpty() ? null : veiled.dignity(ofProposal.get(0).dignity()),
                ofProposal.stream().flatMap(one -> one.overrides().stream()).map(veiled::override).toList(),
                plans.shown(plan).plan().content().scenario().ruleRecord());
        return new DecisionsShown(response, file.plan().tag());
    }

    private List<Step> steps(DecisionFile file, VeiledDecisions veiled) {
        List<Step> steps = new ArrayList<>();
        TO_APPROVAL.forEach(step -> steps.add(file.made(step).map(made -> done(made, veiled))
                .orElseGet(() -> notDone(step, file, veiled))));
        file.made().stream().filter(made -> !TO_APPROVAL.contains(made.decision())).map(made -> done(made, veiled))
                .forEach(steps::add);
        return steps;
    }

    private static Step done(DecisionMade made, VeiledDecisions veiled) {
        return new Step(made.decision(), true, made.by().name(), made.at(), veiled.text(made.text()), List.of());
    }

    /** Of a plan that is approved or over, nothing waits for anything. */
    private Step notDone(Decision step, DecisionFile file, VeiledDecisions veiled) {
        PlanStatus status = file.plan().status();
        boolean waits = status == PlanStatus.DRAFT || status.isBeforeTheBoard();
        List<Obstacle> obstacles = !waits ? List.of()
                : step == Decision.PROPOSE ? checks.obstacles(file) : BoardRules.obstacles(step, file);
        return new Step(step, false, null, null, null,
                veiled.obstacles(obstacles).stream().map(Obstacle::waitsFor).toList());
    }

    private static List<Ballot> ballots(DecisionFile file, VeiledDecisions veiled) {
        return file.votes().stream().map(cast -> new Ballot(cast.by().name(), cast.decision(), cast.vote(),
                veiled.text(cast.dissent()), cast.at(), !file.conflicts().exclude(cast.by()))).toList();
    }

    private static List<Dissent> dissent(DecisionFile file, VeiledDecisions veiled) {
        List<Dissent> dissent = new ArrayList<>();
        for (VoteCast cast : file.votes()) {
            String text = veiled.text(cast.dissent());
            if (text != null) {
                dissent.add(new Dissent(cast.by().name(), cast.decision(), cast.vote(), text, cast.at()));
            }
        }
        return dissent;
    }

    private static BoardQuorum quorum(DecisionFile file) {
        boolean approves = file.made(Decision.AUTHORISE).isPresent() || file.made(Decision.APPROVE).isPresent()
                || file.mayBeApprovedAtOnce();
        BoardDecision next = approves ? BoardDecision.APPROVE : BoardDecision.AUTHORISE;
        Quorum quorum = file.made(next.decision()).map(made -> made.particulars().quorum())
                .orElseGet(() -> file.quorum(next));
        return new BoardQuorum(quorum.members(), quorum.withdrawn(), quorum.needed(), quorum.takingPart(),
                quorum.assumption());
    }
}
