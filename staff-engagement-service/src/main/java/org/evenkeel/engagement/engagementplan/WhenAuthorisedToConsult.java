package org.evenkeel.engagement.engagementplan;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;

/** The board authorised consultation: the engagement plan is made. */
@ApplicationScoped
class WhenAuthorisedToConsult implements EventHandler<PlanToConsult> {

    private final EngagementPlans plans;

    WhenAuthorisedToConsult(EngagementPlans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "plan-authorised-to-consult";
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
