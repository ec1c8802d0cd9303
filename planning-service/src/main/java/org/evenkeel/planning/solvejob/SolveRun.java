package org.evenkeel.planning.solvejob;

import java.util.UUID;

import jakarta.inject.Inject;

import org.evenkeel.platform.request.TraceLine;
import org.evenkeel.platform.tenancy.OrganisationScope;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;

/** One run of a solve job on this replica, for its organisation and in the name of whoever asked. */
public class SolveRun implements Job {

    static final String JOB_ID = "jobId";
    static final String ORGANISATION = "organisation";
    static final String ACTOR = "actor";
    static final String TRACE = "trace";

    @Inject
    OrganisationScope scope;

    @Inject
    SolveWorker worker;

    @Override
    public void execute(JobExecutionContext context) {
        JobDataMap asked = context.getMergedJobDataMap();
        UUID id = UUID.fromString(asked.getString(JOB_ID));
        TraceLine.goOn(asked.getString(TRACE), "solve",
                () -> scope.run(asked.getString(ORGANISATION), asked.getString(ACTOR), () -> worker.work(id)));
    }
}
