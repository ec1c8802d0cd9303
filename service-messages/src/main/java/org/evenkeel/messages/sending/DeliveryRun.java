package org.evenkeel.messages.sending;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** One run of a stream's delivery on this replica; no other replica runs it meanwhile. */
@DisallowConcurrentExecution
public class DeliveryRun implements Job {

    private final StreamDelivery streams;

    DeliveryRun(StreamDelivery streams) {
        this.streams = streams;
    }

    @Override
    public void execute(JobExecutionContext context) {
        streams.run(Delivery.of(context.getMergedJobDataMap()));
    }
}
