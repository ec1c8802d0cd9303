package org.evenkeel.planning.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanService;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.evenkeel.planning.restriction.Restrictions;
import org.evenkeel.planning.restriction.Veil;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tenancy.CurrentOrganisation;

/** Takes questions about plans, and tells the answers as the reader may see them. */
@ApplicationScoped
public class ExplanationService {

    @Inject
    PlanService plans;

    @Inject
    PlanExplanations rows;

    @Inject
    ExplanationQueue queue;

    @Inject
    Restrictions restrictions;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Actor actor;

    /**
     * The answer on record where the same was asked before, else the question, queued.
     *
     * @throws Refusal 404; 403 for a measure that the asker may not see; 422 for a question that makes no sense
     */
    @Transactional
    public ExplanationResponse ask(UUID planId, ExplanationRequest asked) {
        PlanContent plan = plans.get(planId).content();
        refuseSenseless(plan, asked);
        if (asked.measure() != null) {
            restrictions.refuseWithheld("measure", asked.measure());
        }
        Optional<ExplanationResponse> before = rows.same(planId, asked);
        if (before.isPresent()) {
            return shown(before.get());
        }
        ExplanationResponse queued = rows.add(planId, asked);
        queue.add(queued.id(), organisation.id(), actor.id());
        return queued;
    }

    private static void refuseSenseless(PlanContent plan, ExplanationRequest asked) {
        List<Violation> found = new ArrayList<>();
        if (asked.kind().ofMeasure() != (asked.measure() != null)) {
            found.add(Violation.inBody("measure", "measure-of-kind", asked.kind().ofMeasure()
                    ? "Name the measure that is asked about." : "%s is asked of the whole plan. Leave the measure out."
                            .formatted(asked.kind())));
        }
        if (asked.kind() != ExplanationKind.WHY_NOT && (asked.option() != null || asked.startMonth() != null)) {
            found.add(Violation.inBody(asked.option() != null ? "option" : "startMonth", "only-why-not",
                    "Only WHY_NOT tries one option or month. Leave it out."));
        }
        Optional<PlannedMeasure> measure = plan.measures().stream().filter(one -> one.measure().equals(asked.measure()))
                .findFirst();
        if (asked.kind().ofMeasure() && asked.measure() != null) {
            measure.ifPresentOrElse(one -> {
                if (asked.kind() == ExplanationKind.WHY && !one.taken()) {
                    found.add(Violation.inBody("kind", "not-taken", "The plan leaves \"%s\" out. Ask WHY_NOT."
                            .formatted(one.measure())));
                }
            }, () -> found.add(Violation.inBody("measure", "unknown-measure",
                    "The plan has no measure \"%s\". Take a reference from its measures.".formatted(asked.measure()))));
        }
        if (!found.isEmpty()) {
            throw Refusal.invalid("That cannot be asked of this plan. Mend the fields named.", found);
        }
    }

    /** @throws Refusal 404 */
    @Transactional
    public Page<ExplanationResponse> list(UUID planId, PageRequest page) {
        plans.get(planId);
        Page<ExplanationResponse> all = rows.list(planId, page);
        Veil veil = restrictions.veil();
        Page<ExplanationResponse> open = all
                .without(one -> one.measure() != null && veil.measures().contains(one.measure()));
        return new Page<>(open.items().stream().map(this::shown).toList(), open.next(), open.withheld());
    }

    /** @throws Refusal 404; 403 for one of a measure that the reader may not see */
    @Transactional
    public ExplanationResponse get(UUID planId, UUID id) {
        ExplanationResponse found = rows.get(planId, id);
        if (found.measure() != null) {
            restrictions.refuseWithheld("measure", found.measure());
        }
        return shown(found);
    }

    private ExplanationResponse shown(ExplanationResponse found) {
        Veil veil = restrictions.veil();
        return found.answer() == null || veil.hidesNothing() ? found
                : found.with(new VeiledAnswer(veil).of(found.answer()));
    }
}
