package org.evenkeel.engagement.engagementplan;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;

/** A next version was endorsed: what has not happened is planned anew. */
@ApplicationScoped
class WhenPlanChanged implements EventHandler<PlanToConsult> {

    private final EngagementPlans plans;

    WhenPlanChanged(EngagementPlans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "plan-changed";
    }

    @Override
    public Class<PlanToConsult> payload() {
        return PlanToConsult.class;
    }

    @Override
    public void apply(ReceivedEvent<PlanToConsult> event) {
        plans.apply(event.payload(), event.occurredAt());
    }
}
