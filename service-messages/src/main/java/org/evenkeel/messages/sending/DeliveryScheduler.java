package org.evenkeel.messages.sending;

import org.quartz.Scheduler;

@jakarta.enterprise.context.ApplicationScoped
class DeliveryScheduler {
    Scheduler quartz() { return null; }
    void wake() {}
}
