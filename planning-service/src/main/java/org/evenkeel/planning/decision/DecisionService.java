package org.evenkeel.planning.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanStatus;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Takes the steps after the proposal. Each is taken once, on the content that was read, by somebody who may. */
@ApplicationScoped
public class DecisionService {

    @Inject
    DecisionSteps steps;

    @Inject
    PlanVersions versions;

    @Inject
    Delegations delegations;

    @Inject
    PlanMessages messages;

    @Inject
    DecisionsView view;

    @Inject
    Actor actor;

    /** @throws Refusal 403 by four eyes or conflict, 404, 409, 412, 428 */
    @Transactional
    public DecisionsShown endorse(UUID plan, @Nullable String ifMatch, EndorsementRequest asked) {
        Instruction instruction = new Instruction(ifMatch, asked.contentSha256(), asked.note());
        DecisionFile file = judged(Decision.ENDORSE, plan, instruction);
        steps.take(Decision.ENDORSE, file, instruction, DecisionParticulars.NONE);
        versions.endorsed(file);
        return view.of(plan);
    }

    /** @throws Refusal 403 by four eyes, conflict or missing delegation, 404, 409, 412, 428 */
    @Transactional
    public DecisionsShown authorise(UUID plan, @Nullable String ifMatch, AuthorisationRequest asked) {
        Instruction instruction = new Instruction(ifMatch, asked.contentSha256(), asked.minute());
        DecisionFile file = steps.hold(plan, instruction);
        Optional<UUID> delegation = delegation();
        steps.refuseTheirOwn(Decision.AUTHORISE, file);
        steps.refuse(file, delegation.isPresent() ? BoardRules.ofDelegate(file)
                : BoardRules.obstacles(Decision.AUTHORISE, file));
        steps.take(Decision.AUTHORISE, file, instruction,
                delegation.map(DecisionParticulars::ofDelegate).orElseGet(() -> board(BoardDecision.AUTHORISE, file)));
        messages.authorisedToConsult(file.plan(), file.proposal());
        return view.of(plan);
    }

    /** @throws Refusal 403 by four eyes or conflict, 404, 409 naming each measure still to be consulted on, 412, 428 */
    @Transactional
    public DecisionsShown approve(UUID plan, @Nullable String ifMatch, ApprovalRequest asked) {
        Instruction instruction = new Instruction(ifMatch, asked.contentSha256(), asked.minute());
        DecisionFile file = judged(Decision.APPROVE, plan, instruction);
        steps.take(Decision.APPROVE, file, instruction, board(BoardDecision.APPROVE, file));
        versions.approved(file);
        messages.approved(file.plan(), file.proposal());
        return view.of(plan);
    }

    /** @throws Refusal 403 by conflict or role, 404, 409, 412, 428 */
    @Transactional
    public DecisionsShown reject(UUID plan, @Nullable String ifMatch, RejectionRequest asked) {
        return end(Decision.REJECT, plan, new Instruction(ifMatch, asked.contentSha256(), asked.reason()));
    }

    /** @throws Refusal 404, 409, 412, 428 */
    @Transactional
    public DecisionsShown withdraw(UUID plan, @Nullable String ifMatch, WithdrawalRequest asked) {
        return end(Decision.WITHDRAW, plan, new Instruction(ifMatch, asked.contentSha256(), asked.reason()));
    }

    private DecisionsShown end(Decision step, UUID plan, Instruction instruction) {
        DecisionFile file = steps.hold(plan, instruction);
        if (step == Decision.REJECT) {
            steps.refuseTheirOwn(step, file);
            refuseRejectionForTheBoard(file);
        }
        steps.refuse(file, BoardRules.obstacles(step, file));
        steps.take(step, file, instruction, DecisionParticulars.NONE);
        versions.ended(file, instruction.text());
        return view.of(plan);
    }

    private DecisionFile judged(Decision step, UUID plan, Instruction instruction) {
        DecisionFile file = steps.hold(plan, instruction);
        steps.refuseTheirOwn(step, file);
        steps.refuse(file, BoardRules.obstacles(step, file));
        return file;
    }

    /** What the executives have endorsed is before the board, and only the board's members turn it down. */
    private void refuseRejectionForTheBoard(DecisionFile file) {
        if (!actor.has(Roles.TRUSTEE) && file.plan().status().isBeforeTheBoard()
                && file.plan().status() != PlanStatus.PROPOSED) {
            throw Refusal.forbidden("The plan is before the board, and only its members can reject it. Ask a trustee, or ask"
                    + " the finance director to withdraw it.");
        }
    }

    /** The delegation under which whoever acts decides; empty of a member of the board, who needs none. */
    private Optional<UUID> delegation() {
        if (actor.has(Roles.TRUSTEE)) {
            return Optional.empty();
        }
        Optional<UUID> held = delegations.heldBy(Person.of(actor));
        if (held.isEmpty()) {
            throw new Refusal(DecisionProblem.NOT_DELEGATED,
                    "The board has not delegated the authorisation to you for today. Ask a trustee to authorise, or to record"
                            + " the delegation.",
                    List.of());
        }
        return held;
    }

    private static DecisionParticulars board(BoardDecision decision, DecisionFile file) {
        return DecisionParticulars.ofBoard(file.quorum(decision), file.tally(decision));
    }
}
