package org.evenkeel.localstack.mainjob;

/** The people who take part in the main job, by username; each acts through the public API as themselves. */
@FunctionalInterface
public interface Colleagues {

    String FINANCE_DIRECTOR = "finance-director";
    String EXECUTIVE = "executive";
    String ENGAGEMENT_LEAD = "engagement-lead";

    ApiClient as(String username);
}
