package org.evenkeel.messages.sending;

import org.quartz.*;

public class DeliveryRun implements Job {
    public void execute(JobExecutionContext context) {}
}
