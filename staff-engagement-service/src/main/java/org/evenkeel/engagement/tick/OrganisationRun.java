package org.evenkeel.engagement.tick;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.evenkeel.platform.tenancy.OrganisationScope;
import org.jboss.logging.Logger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** One look at what is due for one organisation; no other replica looks meanwhile. */
@DisallowConcurrentExecution
public class OrganisationRun implements Job {

    /** In whose name the trail has what nobody asked for. */
    public static final String ACTOR = "even-keel";

    static final String ORGANISATION = "organisation";

    private static final Logger LOG = Logger.getLogger(OrganisationRun.class);

    @Inject
    OrganisationScope scope;

    @Inject
    Instance<OrganisationWork> work;

    @Override
    public void execute(JobExecutionContext context) {
        run(context.getMergedJobDataMap().getString(ORGANISATION));
    }

    /** What fails does not keep the rest from being done; it is due again at the next look. */
    public void run(String organisation) {
        for (OrganisationWork one : work) {
            try {
                scope.run(organisation, ACTOR, one::doWhatIsDue);
            } catch (RuntimeException failed) {
                LOG.error("Work that was due could not be done: " + one.getClass().getSimpleName(), failed);
            }
        }
    }
}
