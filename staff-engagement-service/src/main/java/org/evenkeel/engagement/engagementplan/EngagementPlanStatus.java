package org.evenkeel.engagement.engagementplan;

/** Whether a plan is still engaged on. */
public enum EngagementPlanStatus {
    CURRENT,
    WITHDRAWN
}
