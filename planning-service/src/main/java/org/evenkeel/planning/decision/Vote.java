package org.evenkeel.planning.decision;

/** How a trustee votes. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAIN
}
