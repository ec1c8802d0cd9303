package org.evenkeel.planning.decision;

import org.evenkeel.planning.plan.PlanStanding;
import org.evenkeel.platform.problem.Refusal;

/** A decision is taken on the content that was read, and that content is what was kept. */
final class ContentRead {

    private ContentRead() {
    }

    /**
     * @param asKept whether the digest, computed again, is the one that was stored
     * @throws Refusal 409
     */
    static void refuseOther(PlanStanding plan, boolean asKept, String read) {
        if (!asKept) {
            throw new Refusal(DecisionProblem.CONTENT_NOT_AS_KEPT,
                    "The content of the plan is not what was kept. Decide nothing on it, and tell whoever runs this service.");
        }
        if (!plan.contentSha256().equalsIgnoreCase(read)) {
            throw new Refusal(DecisionProblem.CONTENT_NOT_AS_READ,
                    "contentSha256 names other content than the plan has. Read the plan again, and name the content you read.");
        }
    }
}
