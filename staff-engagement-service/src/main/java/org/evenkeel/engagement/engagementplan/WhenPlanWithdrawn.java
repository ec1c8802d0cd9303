package org.evenkeel.engagement.engagementplan;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;

/** The plan was withdrawn: what has not happened is cancelled. */
@ApplicationScoped
class WhenPlanWithdrawn implements EventHandler<PlanWithdrawn> {

    private final EngagementPlans plans;

    WhenPlanWithdrawn(EngagementPlans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "plan-withdrawn";
    }

    @Override
    public Class<PlanWithdrawn> payload() {
        return PlanWithdrawn.class;
    }

    @Override
    public void apply(ReceivedEvent<PlanWithdrawn> event) {
        plans.withdraw(event.payload());
    }
}
