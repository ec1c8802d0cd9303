package org.evenkeel.planning.explaining;

import java.util.UUID;

import jakarta.inject.Inject;

import org.evenkeel.platform.request.TraceLine;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;

/** One look for an answer on this replica, for its organisation and in the name of whoever asked. */
public class ExplanationRun implements Job {

    static final String EXPLANATION = "explanation";
    static final String ORGANISATION = "organisation";
    static final String ACTOR = "actor";
    static final String TRACE = "trace";

    @Inject
    OrganisationScope scope;

    @Inject
    ExplanationWorker worker;

    @Override
    public void execute(JobExecutionContext context) {
        JobDataMap asked = context.getMergedJobDataMap();
        UUID id = UUID.fromString(asked.getString(EXPLANATION));
        TraceLine.goOn(asked.getString(TRACE), "explain",
                () -> scope.run(asked.getString(ORGANISATION), asked.getString(ACTOR), () -> worker.work(id)));
    }
}
