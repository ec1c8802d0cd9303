package org.evenkeel.planning.solvejob;

import java.util.UUID;

/** What is done once a solve job has ended, outside transactions and on the job's thread; done again where a replica died in it. */
public interface SolveSequel {

    void after(UUID jobId);
}
