package org.evenkeel.platform.security;

import java.util.List;

/** The roles of the product, for {@code @RolesAllowed}. All but {@link #SERVICE} are held by a person in one organisation. */
public final class Roles {

    public static final String FINANCE_DIRECTOR = "finance-director";
    public static final String EXECUTIVE = "executive";
    public static final String TRUSTEE = "trustee";
    public static final String ENGAGEMENT_LEAD = "engagement-lead";
    public static final String LINE_MANAGER = "line-manager";
    public static final String STAFF = "staff";
    public static final String AUDITOR = "auditor";

    /** Another service of ours, acting without a person. */
    public static final String SERVICE = "service";

    public static final List<String> OF_PEOPLE = List.of(FINANCE_DIRECTOR, EXECUTIVE, TRUSTEE, ENGAGEMENT_LEAD, LINE_MANAGER,
            STAFF, AUDITOR);

    private Roles() {
    }
}
