package org.evenkeel.engagement.consultation;

/** From which audience a response comes. */
public enum ConsultedAudience {
    STAFF_AT_RISK,
    STAFF,
    REPRESENTATIVES,
    LINE_MANAGERS,
    EXECUTIVES,
    TRUSTEES,
    VOLUNTEERS,
    PARTNERS,
    FUNDERS,
    SERVICE_USERS,
    PUBLIC
}
