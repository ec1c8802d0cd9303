package org.evenkeel.planning.baseline;

/** Which money pays a one-off cost. */
public enum FundingRoute {
    REVENUE,
    RESERVE,
    CAPITAL_RECEIPTS,
    RESTRICTED_WITH_CONSENT
}
