package org.evenkeel.engagement.engagementplan;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;

/** The board approved: notice may follow. */
@ApplicationScoped
class WhenPlanApproved implements EventHandler<PlanApproved> {

    private final EngagementPlans plans;

    WhenPlanApproved(EngagementPlans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "plan-approved";
    }

    @Override
    public Class<PlanApproved> payload() {
        return PlanApproved.class;
    }

    @Override
    public void apply(ReceivedEvent<PlanApproved> event) {
        plans.approve(event.payload());
    }
}
